// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V3SourceFolderDetails`.
#[non_exhaustive]
pub struct V3SourceFolderDetails {
    /// `fullPath`.
    pub full_path: Option<String>,
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(V3SourceFolderDetails {
    "fullPath" Str full_path,
    "id" Str id,
    "name" Str name,
});
