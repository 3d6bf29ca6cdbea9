import { type ParagraphChild, TextRun, XmlAttributeComponent, XmlComponent } from "docx";

class Value extends XmlAttributeComponent<{ readonly val: string }> {
  protected override readonly xmlKeys = { val: "w:val" };
}

/** `<w:NAME w:val="…"/>` */
class Property extends XmlComponent {
  constructor(name: string, val: string) {
    super(name);
    this.root.push(new Value({ val }));
  }
}

class Parts extends XmlComponent {
  constructor(name: string, parts: readonly XmlComponent[]) {
    super(name);
    this.root.push(...parts);
  }
}

/** A content control whose text Word does not let a person type over: a locked slot. */
export function lockedRun(text: string, tag: string): ParagraphChild {
  const properties = new Parts("w:sdtPr", [
    new Property("w:tag", tag),
    new Property("w:lock", "sdtContentLocked"),
  ]);
  const content = new Parts("w:sdtContent", [new TextRun(text)]);
  // The package's type of what a paragraph holds is a closed list of its own classes.
  return new Parts("w:sdt", [properties, content]) as unknown as ParagraphChild;
}
