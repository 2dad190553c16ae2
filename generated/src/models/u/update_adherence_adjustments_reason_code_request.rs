// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `UpdateAdherenceAdjustmentsReasonCodeRequest`.
#[non_exhaustive]
pub struct UpdateAdherenceAdjustmentsReasonCodeRequest {
    /// `metadata`.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `name`.
    pub name: Option<String>,
    /// `state`.
    pub state: Option<super::UpdateAdherenceAdjustmentsReasonCodeRequestState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`UpdateAdherenceAdjustmentsReasonCodeRequest`](super::UpdateAdherenceAdjustmentsReasonCodeRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum UpdateAdherenceAdjustmentsReasonCodeRequestState {
    /// `Active`
    Active,
    /// `Inactive`
    Inactive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(UpdateAdherenceAdjustmentsReasonCodeRequest {
    "metadata" Any metadata,
    "name" Str name,
    "state" Enum state,
});

rt::setters!(UpdateAdherenceAdjustmentsReasonCodeRequest {
    0 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
    1 name with_name(impl Into<String>) clear_name,
    2 state with_state(impl Into<super::UpdateAdherenceAdjustmentsReasonCodeRequestState>) clear_state,
});

rt::open_enum!(UpdateAdherenceAdjustmentsReasonCodeRequestState {
    Active = "Active",
    Inactive = "Inactive",
});
