// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HistoricalImportOverallDeleteStatusResponse`.
#[non_exhaustive]
pub struct HistoricalImportOverallDeleteStatusResponse {
    /// `entities`.
    pub entities: Option<Vec<super::HistoricalDataJobEntityStatus>>,
    /// `status`.
    pub status: Option<super::HistoricalImportOverallDeleteStatusResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`HistoricalImportOverallDeleteStatusResponse`](super::HistoricalImportOverallDeleteStatusResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum HistoricalImportOverallDeleteStatusResponseStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(HistoricalImportOverallDeleteStatusResponse {
    "entities" Any entities,
    "status" Enum status,
});

rt::open_enum!(HistoricalImportOverallDeleteStatusResponseStatus {
    Processing = "Processing",
    Complete = "Complete",
});
