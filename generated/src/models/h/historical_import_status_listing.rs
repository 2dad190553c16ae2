// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HistoricalImportStatusListing`.
#[non_exhaustive]
pub struct HistoricalImportStatusListing {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `entities`.
    pub entities: Option<Vec<super::HistoricalImportStatus>>,
    __marks: rt::Marks,
}

rt::model!(HistoricalImportStatusListing {
    "downloadUrl" Str download_url,
    "entities" Any entities,
});
