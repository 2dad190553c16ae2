// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BusinessUnitActivityCodeListing`.
#[non_exhaustive]
pub struct BusinessUnitActivityCodeListing {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `entities`.
    pub entities: Option<Vec<super::BusinessUnitActivityCode>>,
    __marks: rt::Marks,
}

rt::model!(BusinessUnitActivityCodeListing {
    "downloadUrl" Str download_url,
    "entities" Any entities,
});
