// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `TermAttribute`.
#[non_exhaustive]
pub struct TermAttribute {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `type`.
    pub r#type: Option<super::TermAttributeType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`TermAttribute`](super::TermAttribute).
#[derive(Clone)]
#[non_exhaustive]
pub enum TermAttributeType {
    /// `NUMBER`
    Number,
    /// `STRING`
    String,
    /// `DATE`
    Date,
    /// `BOOLEAN`
    Boolean,
    /// `LIST`
    List,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(TermAttribute {
    "id" Str id,
    "name" Str name,
    "type" Enum r#type,
});

rt::open_enum!(TermAttributeType {
    Number = "NUMBER",
    String = "STRING",
    Date = "DATE",
    Boolean = "BOOLEAN",
    List = "LIST",
});
