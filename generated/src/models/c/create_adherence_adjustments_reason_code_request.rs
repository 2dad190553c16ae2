// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CreateAdherenceAdjustmentsReasonCodeRequest`.
#[non_exhaustive]
pub struct CreateAdherenceAdjustmentsReasonCodeRequest {
    /// `name`.
    pub name: Option<String>,
    /// `state`.
    pub state: Option<super::CreateAdherenceAdjustmentsReasonCodeRequestState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`CreateAdherenceAdjustmentsReasonCodeRequest`](super::CreateAdherenceAdjustmentsReasonCodeRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateAdherenceAdjustmentsReasonCodeRequestState {
    /// `Active`
    Active,
    /// `Inactive`
    Inactive,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(CreateAdherenceAdjustmentsReasonCodeRequest {
    "name" Str name,
    "state" Enum state,
});

rt::setters!(CreateAdherenceAdjustmentsReasonCodeRequest {
    0 name with_name(impl Into<String>) clear_name,
    1 state with_state(impl Into<super::CreateAdherenceAdjustmentsReasonCodeRequestState>) clear_state,
});

rt::open_enum!(CreateAdherenceAdjustmentsReasonCodeRequestState {
    Active = "Active",
    Inactive = "Inactive",
});
