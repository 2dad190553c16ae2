// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `AgentUpdateAlternativeShiftTradeRequest`.
///
/// The service requires `metadata` in requests.
#[non_exhaustive]
pub struct AgentUpdateAlternativeShiftTradeRequest {
    /// `metadata`, required.
    pub metadata: Option<super::WfmVersionedEntityMetadata>,
    /// `reviewNote`.
    pub review_note: Option<String>,
    /// `state`.
    pub state: Option<super::AgentUpdateAlternativeShiftTradeRequestState>,
    __marks: rt::Marks,
}
/// The values of `state` in [`AgentUpdateAlternativeShiftTradeRequest`](super::AgentUpdateAlternativeShiftTradeRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum AgentUpdateAlternativeShiftTradeRequestState {
    /// `Canceled`
    Canceled,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(AgentUpdateAlternativeShiftTradeRequest {
    "metadata" Any metadata,
    "reviewNote" Str review_note,
    "state" Enum state,
});

rt::setters!(AgentUpdateAlternativeShiftTradeRequest {
    0 metadata with_metadata(super::WfmVersionedEntityMetadata) clear_metadata,
    1 review_note with_review_note(impl Into<String>) clear_review_note,
    2 state with_state(impl Into<super::AgentUpdateAlternativeShiftTradeRequestState>) clear_state,
});

rt::open_enum!(AgentUpdateAlternativeShiftTradeRequestState {
    Canceled = "Canceled",
});
