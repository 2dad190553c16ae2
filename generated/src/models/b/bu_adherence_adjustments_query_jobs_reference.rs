// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BuAdherenceAdjustmentsQueryJobsReference`.
#[non_exhaustive]
pub struct BuAdherenceAdjustmentsQueryJobsReference {
    /// `createdDate`.
    pub created_date: Option<rt::DateTime>,
    /// `id`.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `status`.
    pub status: Option<super::BuAdherenceAdjustmentsQueryJobsReferenceStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`BuAdherenceAdjustmentsQueryJobsReference`](super::BuAdherenceAdjustmentsQueryJobsReference).
#[derive(Clone)]
#[non_exhaustive]
pub enum BuAdherenceAdjustmentsQueryJobsReferenceStatus {
    /// `Processing`
    Processing,
    /// `Complete`
    Complete,
    /// `Error`
    Error,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(BuAdherenceAdjustmentsQueryJobsReference {
    "createdDate" DateTime created_date,
    "id" Str id,
    "selfUri" Str self_uri,
    "status" Enum status,
});

rt::open_enum!(BuAdherenceAdjustmentsQueryJobsReferenceStatus {
    Processing = "Processing",
    Complete = "Complete",
    Error = "Error",
});
