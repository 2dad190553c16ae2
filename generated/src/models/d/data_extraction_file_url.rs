// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DataExtractionFileUrl`.
#[non_exhaustive]
pub struct DataExtractionFileUrl {
    /// `id`.
    pub id: Option<String>,
    /// `signedUrl`.
    pub signed_url: Option<String>,
    __marks: rt::Marks,
}

rt::model!(DataExtractionFileUrl {
    "id" Str id,
    "signedUrl" Str signed_url,
});
