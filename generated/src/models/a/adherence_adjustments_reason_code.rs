// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AdherenceAdjustmentsReasonCode`.
#[non_exhaustive]
pub struct AdherenceAdjustmentsReasonCode {
    /// `id`.
    pub id: Option<String>,
    /// `metadata`.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `name`.
    pub name: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `state`.
    pub state: Option<super::AdherenceAdjustmentsReasonCodeState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`AdherenceAdjustmentsReasonCode`](super::AdherenceAdjustmentsReasonCode).
#[derive(Clone)]
#[non_exhaustive]
pub enum AdherenceAdjustmentsReasonCodeState {
    /// `Active`
    Active,
    /// `Deleted`
    Deleted,
    /// `Inactive`
    Inactive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AdherenceAdjustmentsReasonCode {
    "id" Str id,
    "metadata" Any metadata,
    "name" Str name,
    "selfUri" Str self_uri,
    "state" Enum state,
});

rt::open_enum!(AdherenceAdjustmentsReasonCodeState {
    Active = "Active",
    Deleted = "Deleted",
    Inactive = "Inactive",
});
