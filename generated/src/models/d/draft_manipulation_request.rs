// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DraftManipulationRequest`.
#[non_exhaustive]
pub struct DraftManipulationRequest {
    /// `draftType`.
    pub draft_type: Option<super::DraftManipulationRequestDraftType>,
    /// `translate`.
    pub translate: Option<super::HistoryHeadersTranslation>,
    __marks: rt::Marks,
}
/// The values of `draftType` in [`DraftManipulationRequest`](super::DraftManipulationRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum DraftManipulationRequestDraftType {
    /// `Reply`
    Reply,
    /// `ReplyAll`
    ReplyAll,
    /// `Forward`
    Forward,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DraftManipulationRequest {
    "draftType" Enum draft_type,
    "translate" Any translate,
});

rt::setters!(DraftManipulationRequest {
    0 draft_type with_draft_type(impl Into<super::DraftManipulationRequestDraftType>) clear_draft_type,
    1 translate with_translate(super::HistoryHeadersTranslation) clear_translate,
});

rt::open_enum!(DraftManipulationRequestDraftType {
    Reply = "Reply",
    ReplyAll = "ReplyAll",
    Forward = "Forward",
});
