// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateAdherenceAdjustmentAdminRequest`.
#[non_exhaustive]
pub struct UpdateAdherenceAdjustmentAdminRequest {
    /// `lengthMinutes`.
    pub length_minutes: Option<i64>,
    /// `metadata`.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `reasonCodeId`.
    pub reason_code_id: Option<String>,
    /// `reviewerNotes`.
    pub reviewer_notes: Option<String>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `status`.
    pub status: Option<super::UpdateAdherenceAdjustmentAdminRequestStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`UpdateAdherenceAdjustmentAdminRequest`](super::UpdateAdherenceAdjustmentAdminRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateAdherenceAdjustmentAdminRequestStatus {
    /// `Approved`
    Approved,
    /// `Denied`
    Denied,
    /// `Pending`
    Pending,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UpdateAdherenceAdjustmentAdminRequest {
    "lengthMinutes" Int length_minutes,
    "metadata" Any metadata,
    "reasonCodeId" Str reason_code_id,
    "reviewerNotes" Str reviewer_notes,
    "startDate" DateTime start_date,
    "status" Enum status,
});

rt::setters!(UpdateAdherenceAdjustmentAdminRequest {
    0 length_minutes with_length_minutes(i64) clear_length_minutes,
    1 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
    2 reason_code_id with_reason_code_id(impl Into<String>) clear_reason_code_id,
    3 reviewer_notes with_reviewer_notes(impl Into<String>) clear_reviewer_notes,
    4 start_date with_start_date(impl Into<rt::DateTime>) clear_start_date,
    5 status with_status(impl Into<super::UpdateAdherenceAdjustmentAdminRequestStatus>) clear_status,
});

rt::open_enum!(UpdateAdherenceAdjustmentAdminRequestStatus {
    Approved = "Approved",
    Denied = "Denied",
    Pending = "Pending",
});
