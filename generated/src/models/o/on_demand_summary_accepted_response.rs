// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `OnDemandSummaryAcceptedResponse`.
#[non_exhaustive]
pub struct OnDemandSummaryAcceptedResponse {
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`, required.
    pub status: Option<super::OnDemandSummaryAcceptedResponseStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`OnDemandSummaryAcceptedResponse`](super::OnDemandSummaryAcceptedResponse).
#[derive(Clone)]
#[non_exhaustive]
pub enum OnDemandSummaryAcceptedResponseStatus {
    /// `Pending`
    Pending,
    /// `Queued`
    Queued,
    /// `Started`
    Started,
    /// `Completed`
    Completed,
    /// `Error`
    Error,
    /// `Processing`
    Processing,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(OnDemandSummaryAcceptedResponse {
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(OnDemandSummaryAcceptedResponseStatus {
    Pending = "Pending",
    Queued = "Queued",
    Started = "Started",
    Completed = "Completed",
    Error = "Error",
    Processing = "Processing",
});
