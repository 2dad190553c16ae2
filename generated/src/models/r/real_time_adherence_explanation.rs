// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RealTimeAdherenceExplanation`.
#[non_exhaustive]
pub struct RealTimeAdherenceExplanation {
    /// `id`.
    pub id: Option<String>,
    /// `lengthMinutes`.
    pub length_minutes: Option<i64>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `status`.
    pub status: Option<super::RealTimeAdherenceExplanationStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`RealTimeAdherenceExplanation`](super::RealTimeAdherenceExplanation).
#[derive(Clone)]
#[non_exhaustive]
pub enum RealTimeAdherenceExplanationStatus {
    /// `Pending`
    Pending,
    /// `Approved`
    Approved,
    /// `Denied`
    Denied,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(RealTimeAdherenceExplanation {
    "id" Str id,
    "lengthMinutes" Int length_minutes,
    "selfUri" Str self_uri,
    "startDate" DateTime start_date,
    "status" Enum status,
});

rt::open_enum!(RealTimeAdherenceExplanationStatus {
    Pending = "Pending",
    Approved = "Approved",
    Denied = "Denied",
});
