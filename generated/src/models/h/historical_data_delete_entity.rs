// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `HistoricalDataDeleteEntity`.
#[non_exhaustive]
pub struct HistoricalDataDeleteEntity {
    /// `requestId`.
    pub request_id: Option<String>,
    /// `status`.
    pub status: Option<super::HistoricalDataDeleteEntityStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`HistoricalDataDeleteEntity`](super::HistoricalDataDeleteEntity).
#[derive(Clone)]
#[non_exhaustive]
pub enum HistoricalDataDeleteEntityStatus {
    /// `InProgress`
    InProgress,
    /// `Success`
    Success,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(HistoricalDataDeleteEntity {
    "requestId" Str request_id,
    "status" Enum status,
});

rt::open_enum!(HistoricalDataDeleteEntityStatus {
    InProgress = "InProgress",
    Success = "Success",
});
