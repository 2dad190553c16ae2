// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MetadataProperty`.
#[non_exhaustive]
pub struct MetadataProperty {
    /// `default`.
    pub default: Option<String>,
    /// `description`.
    pub description: Option<String>,
    /// `displayname`.
    pub displayname: Option<String>,
    /// `enum`.
    pub r#enum: Option<Vec<String>>,
    /// `help`.
    pub help: Option<String>,
    /// `sensitive`.
    pub sensitive: Option<String>,
    /// `type`.
    pub r#type: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MetadataProperty {
    "default" Str default,
    "description" Str description,
    "displayname" Str displayname,
    "enum" Texts r#enum,
    "help" Str help,
    "sensitive" Str sensitive,
    "type" Str r#type,
});
