// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdherenceAdjustment`.
#[non_exhaustive]
pub struct AdherenceAdjustment {
    /// `agent`.
    pub agent: Option<super::UserReference>,
    /// `businessUnit`.
    pub business_unit: Option<super::BusinessUnitReference>,
    /// `expired`.
    pub expired: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `lengthMinutes`.
    pub length_minutes: Option<i64>,
    /// `managementUnit`.
    pub management_unit: Option<super::ManagementUnitReference>,
    /// `metadata`.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `reasonCode`.
    pub reason_code: Option<super::AdherenceAdjustmentsReasonCodeReference>,
    /// `reviewedBy`.
    pub reviewed_by: Option<super::UserReference>,
    /// `reviewedDate`.
    pub reviewed_date: Option<rt::DateTime>,
    /// `reviewerNotes`.
    pub reviewer_notes: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `startDate`.
    pub start_date: Option<rt::DateTime>,
    /// `status`.
    pub status: Option<super::AdherenceAdjustmentStatus>,
    /// `submitterNotes`.
    pub submitter_notes: Option<String>,
    __marks: rt::Marks,
}
/// The values of `status` in [`AdherenceAdjustment`](super::AdherenceAdjustment).
#[derive(Clone)]
#[non_exhaustive]
pub enum AdherenceAdjustmentStatus {
    /// `Approved`
    Approved,
    /// `Denied`
    Denied,
    /// `Pending`
    Pending,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AdherenceAdjustment {
    "agent" Any agent,
    "businessUnit" Any business_unit,
    "expired" Bool expired,
    "id" Str id,
    "lengthMinutes" Int length_minutes,
    "managementUnit" Any management_unit,
    "metadata" Any metadata,
    "reasonCode" Any reason_code,
    "reviewedBy" Any reviewed_by,
    "reviewedDate" DateTime reviewed_date,
    "reviewerNotes" Str reviewer_notes,
    "selfUri" Str self_uri,
    "startDate" DateTime start_date,
    "status" Enum status,
    "submitterNotes" Str submitter_notes,
});

rt::open_enum!(AdherenceAdjustmentStatus {
    Approved = "Approved",
    Denied = "Denied",
    Pending = "Pending",
});
