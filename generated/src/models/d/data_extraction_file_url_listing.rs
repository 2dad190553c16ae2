// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DataExtractionFileUrlListing`.
#[non_exhaustive]
pub struct DataExtractionFileUrlListing {
    /// `entities`.
    pub entities: Option<Vec<super::DataExtractionFileUrl>>,
    __marks: rt::Marks,
}

rt::model!(DataExtractionFileUrlListing {
    "entities" Any entities,
});
