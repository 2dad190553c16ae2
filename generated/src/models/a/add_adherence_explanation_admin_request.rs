// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AddAdherenceExplanationAdminRequest`.
///
/// The service requires `lengthMinutes`, `startDate`, `type` in requests.
#[non_exhaustive]
pub struct AddAdherenceExplanationAdminRequest {
    /// `lengthMinutes`, required.
    pub length_minutes: Option<i64>,
    /// `notes`.
    pub notes: Option<String>,
    /// `startDate`, required.
    pub start_date: Option<rt::DateTime>,
    /// `status`.
    pub status: Option<super::AddAdherenceExplanationAdminRequestStatus>,
    /// `type`, required.
    pub r#type: Option<super::AddAdherenceExplanationAdminRequestType>,
    __marks: rt::Marks,
}
/// The values of `status` in [`AddAdherenceExplanationAdminRequest`](super::AddAdherenceExplanationAdminRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum AddAdherenceExplanationAdminRequestStatus {
    /// `Pending`
    Pending,
    /// `Approved`
    Approved,
    /// `Denied`
    Denied,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `type` in [`AddAdherenceExplanationAdminRequest`](super::AddAdherenceExplanationAdminRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum AddAdherenceExplanationAdminRequestType {
    /// `Late`
    Late,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AddAdherenceExplanationAdminRequest {
    "lengthMinutes" Int length_minutes,
    "notes" Str notes,
    "startDate" DateTime start_date,
    "status" Enum status,
    "type" Enum r#type,
});

rt::setters!(AddAdherenceExplanationAdminRequest {
    0 length_minutes with_length_minutes(i64) clear_length_minutes,
    1 notes with_notes(impl Into<String>) clear_notes,
    2 start_date with_start_date(impl Into<rt::DateTime>) clear_start_date,
    3 status with_status(impl Into<super::AddAdherenceExplanationAdminRequestStatus>) clear_status,
    4 r#type with_type(impl Into<super::AddAdherenceExplanationAdminRequestType>) clear_type,
});

rt::open_enum!(AddAdherenceExplanationAdminRequestStatus {
    Pending = "Pending",
    Approved = "Approved",
    Denied = "Denied",
});

rt::open_enum!(AddAdherenceExplanationAdminRequestType {
    Late = "Late",
});
