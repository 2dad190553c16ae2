// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Signature`.
#[non_exhaustive]
pub struct Signature {
    /// `alwaysIncluded`.
    pub always_included: Option<bool>,
    /// `cannedResponseId`.
    pub canned_response_id: Option<String>,
    /// `enabled`.
    pub enabled: Option<bool>,
    /// `inclusionType`.
    pub inclusion_type: Option<super::SignatureInclusionType>,
    __marks: rt::Marks,
}
/// The values of `inclusionType` in [`Signature`](super::Signature).
#[derive(Clone)]
#[non_exhaustive]
pub enum SignatureInclusionType {
    /// `Draft`
    Draft,
    /// `Send`
    Send,
    /// `SendOnce`
    SendOnce,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Signature {
    "alwaysIncluded" Bool always_included,
    "cannedResponseId" Str canned_response_id,
    "enabled" Bool enabled,
    "inclusionType" Enum inclusion_type,
});

rt::setters!(Signature {
    0 always_included with_always_included(bool) clear_always_included,
    1 canned_response_id with_canned_response_id(impl Into<String>) clear_canned_response_id,
    2 enabled with_enabled(bool) clear_enabled,
    3 inclusion_type with_inclusion_type(impl Into<super::SignatureInclusionType>) clear_inclusion_type,
});

rt::open_enum!(SignatureInclusionType {
    Draft = "Draft",
    Send = "Send",
    SendOnce = "SendOnce",
});
