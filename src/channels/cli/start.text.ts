/** The question `npm start` asks for everybody to see; the built-in corpus answers it. */
export const DEMONSTRATION = "洛龙区政务服务中心2023年三公经费多少，占支出百分之几？";
