// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateAdherenceAdjustmentsReasonCodesBulkItem`.
#[non_exhaustive]
pub struct UpdateAdherenceAdjustmentsReasonCodesBulkItem {
    /// `id`.
    pub id: Option<String>,
    /// `metadata`.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `name`.
    pub name: Option<String>,
    /// `state`.
    pub state: Option<super::UpdateAdherenceAdjustmentsReasonCodesBulkItemState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`UpdateAdherenceAdjustmentsReasonCodesBulkItem`](super::UpdateAdherenceAdjustmentsReasonCodesBulkItem).
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateAdherenceAdjustmentsReasonCodesBulkItemState {
    /// `Active`
    Active,
    /// `Inactive`
    Inactive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UpdateAdherenceAdjustmentsReasonCodesBulkItem {
    "id" Str id,
    "metadata" Any metadata,
    "name" Str name,
    "state" Enum state,
});

rt::setters!(UpdateAdherenceAdjustmentsReasonCodesBulkItem {
    0 id with_id(impl Into<String>) clear_id,
    1 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
    2 name with_name(impl Into<String>) clear_name,
    3 state with_state(impl Into<super::UpdateAdherenceAdjustmentsReasonCodesBulkItemState>) clear_state,
});

rt::open_enum!(UpdateAdherenceAdjustmentsReasonCodesBulkItemState {
    Active = "Active",
    Inactive = "Inactive",
});
