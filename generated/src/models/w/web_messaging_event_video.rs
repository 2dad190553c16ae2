// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `WebMessagingEventVideo`.
#[non_exhaustive]
pub struct WebMessagingEventVideo {
    /// `jwt`.
    pub jwt: Option<String>,
    /// `offeringId`.
    pub offering_id: Option<String>,
    /// `type`, required.
    pub r#type: Option<super::WebMessagingEventVideoType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`WebMessagingEventVideo`](super::WebMessagingEventVideo).
#[derive(Clone)]
#[non_exhaustive]
pub enum WebMessagingEventVideoType {
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

rt::model!(WebMessagingEventVideo {
    "jwt" Str jwt,
    "offeringId" Str offering_id,
    "type" Enum r#type,
});

rt::open_enum!(WebMessagingEventVideoType {
    Offering = "Offering",
    OfferingExpired = "OfferingExpired",
    OfferingAccepted = "OfferingAccepted",
    OfferingRejected = "OfferingRejected",
});
