// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `V3SourceSiteDetails`.
#[non_exhaustive]
pub struct V3SourceSiteDetails {
    /// `id`.
    pub id: Option<String>,
    /// `name`.
    pub name: Option<String>,
    __marks: rt::Marks,
}

rt::model!(V3SourceSiteDetails {
    "id" Str id,
    "name" Str name,
});
