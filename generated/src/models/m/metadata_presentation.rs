// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MetadataPresentation`.
#[non_exhaustive]
pub struct MetadataPresentation {
    /// `schema`.
    pub schema: Option<super::MetadataSchema>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MetadataPresentation {
    "schema" Any schema,
    "title" Str title,
});
