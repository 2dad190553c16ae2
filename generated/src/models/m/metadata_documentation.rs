// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `MetadataDocumentation`.
#[non_exhaustive]
pub struct MetadataDocumentation {
    /// `description`.
    pub description: Option<String>,
    /// `location`.
    pub location: Option<String>,
    __marks: rt::Marks,
}

rt::model!(MetadataDocumentation {
    "description" Str description,
    "location" Str location,
});
