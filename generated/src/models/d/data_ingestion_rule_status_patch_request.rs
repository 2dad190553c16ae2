// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DataIngestionRuleStatusPatchRequest`.
///
/// The service requires `status` in requests.
#[non_exhaustive]
pub struct DataIngestionRuleStatusPatchRequest {
    /// `status`, required.
    pub status: Option<super::DataIngestionRuleStatusPatchRequestStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`DataIngestionRuleStatusPatchRequest`](super::DataIngestionRuleStatusPatchRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum DataIngestionRuleStatusPatchRequestStatus {
    /// `Active`
    Active,
    /// `Paused`
    Paused,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DataIngestionRuleStatusPatchRequest {
    "status" Enum status,
});

rt::setters!(DataIngestionRuleStatusPatchRequest {
    0 status with_status(impl Into<super::DataIngestionRuleStatusPatchRequestStatus>) clear_status,
});

rt::open_enum!(DataIngestionRuleStatusPatchRequestStatus {
    Active = "Active",
    Paused = "Paused",
});
