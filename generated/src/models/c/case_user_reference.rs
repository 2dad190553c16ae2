// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CaseUserReference`.
#[non_exhaustive]
pub struct CaseUserReference {
    /// `id`.
    pub id: Option<String>,
    /// `images`.
    pub images: Option<Vec<super::Image>>,
    /// `name`.
    pub name: Option<String>,
    /// `presence`.
    pub presence: Option<super::UserPresence>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CaseUserReference {
    "id" Str id,
    "images" Any images,
    "name" Str name,
    "presence" Any presence,
    "selfUri" Str self_uri,
});
