// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuAdherenceAdjustmentsQueryJob`.
#[non_exhaustive]
pub struct BuAdherenceAdjustmentsQueryJob {
    /// `downloadUrl`.
    pub download_url: Option<String>,
    /// `error`.
    pub error: Option<super::ErrorBody>,
    /// `id`.
    pub id: Option<String>,
    /// `result`.
    pub result: Option<super::AdherenceAdjustmentsListing>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::BuAdherenceAdjustmentsQueryJobStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`BuAdherenceAdjustmentsQueryJob`](super::BuAdherenceAdjustmentsQueryJob).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuAdherenceAdjustmentsQueryJobStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BuAdherenceAdjustmentsQueryJob {
    "downloadUrl" Str download_url,
    "error" Any error,
    "id" Str id,
    "result" Any result,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(BuAdherenceAdjustmentsQueryJobStatus {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
