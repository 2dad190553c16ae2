// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateAdherenceAdjustmentsBulkItem`.
#[non_exhaustive]
pub struct UpdateAdherenceAdjustmentsBulkItem {
    /// `id`.
    pub id: Option<String>,
    /// `metadata`.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `reviewerNotes`.
    pub reviewer_notes: Option<String>,
    /// `status`.
    pub status: Option<super::UpdateAdherenceAdjustmentsBulkItemStatus>,
    __marks: rt::Marks,
}
/// The values of `status` in [`UpdateAdherenceAdjustmentsBulkItem`](super::UpdateAdherenceAdjustmentsBulkItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateAdherenceAdjustmentsBulkItemStatus {
    /// `Approved`
    Approved,
    /// `Denied`
    Denied,
    /// `Pending`
    Pending,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UpdateAdherenceAdjustmentsBulkItem {
    "id" Str id,
    "metadata" Any metadata,
    "reviewerNotes" Str reviewer_notes,
    "status" Enum status,
});

rt::setters!(UpdateAdherenceAdjustmentsBulkItem {
    0 id with_id(impl Into<String>) clear_id,
    1 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
    2 reviewer_notes with_reviewer_notes(impl Into<String>) clear_reviewer_notes,
    3 status with_status(impl Into<super::UpdateAdherenceAdjustmentsBulkItemStatus>) clear_status,
});

rt::open_enum!(UpdateAdherenceAdjustmentsBulkItemStatus {
    Approved = "Approved",
    Denied = "Denied",
    Pending = "Pending",
});
