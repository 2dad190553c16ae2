// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationEventVideo`.
///
/// The service requires `type` in requests.
#[non_exhaustive]
pub struct ConversationEventVideo {
    /// `jwt`.
    pub jwt: Option<String>,
    /// `offeringId`.
    pub offering_id: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::ConversationEventVideoType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`ConversationEventVideo`](super::ConversationEventVideo).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationEventVideoType {
    /// `Offering`
    Offering,
    /// `OfferingExpired`
    OfferingExpired,
    /// `OfferingAccepted`
    OfferingAccepted,
    /// `OfferingRejected`
    OfferingRejected,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationEventVideo {
    "jwt" Str jwt,
    "offeringId" Str offering_id,
    "type" Enum r#type,
});

rt::setters!(ConversationEventVideo {
    0 jwt with_jwt(impl Into<String>) clear_jwt,
    1 offering_id with_offering_id(impl Into<String>) clear_offering_id,
    2 r#type with_type(impl Into<super::ConversationEventVideoType>) clear_type,
});

rt::open_enum!(ConversationEventVideoType {
    Offering = "Offering",
    OfferingExpired = "OfferingExpired",
    OfferingAccepted = "OfferingAccepted",
    OfferingRejected = "OfferingRejected",
});
