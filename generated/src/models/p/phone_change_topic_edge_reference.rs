// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PhoneChangeTopicEdgeReference`.
#[non_exhaustive]
pub struct PhoneChangeTopicEdgeReference {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(PhoneChangeTopicEdgeReference {
    "id" Str id,
    "name" Str name,
    "selfUri" Str self_uri,
});
