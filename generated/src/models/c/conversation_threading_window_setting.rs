// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationThreadingWindowSetting`.
///
/// The service requires `messengerType`, `timeoutInMinutes` in requests.
#[non_exhaustive]
pub struct ConversationThreadingWindowSetting {
    /// `messengerType`, required.
    pub messenger_type: Option<super::ConversationThreadingWindowSettingMessengerType>,
    /// `timeoutInMinutes`, required.
    pub timeout_in_minutes: Option<i64>,
    __marks: rt::Marks,
}
/// The values of `messengerType` in [`ConversationThreadingWindowSetting`](super::ConversationThreadingWindowSetting).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationThreadingWindowSettingMessengerType {
    /// `sms`
    Sms,
    /// `facebook`
    Facebook,
    /// `twitter`
    Twitter,
    /// `whatsapp`
    Whatsapp,
    /// `webmessaging`
    Webmessaging,
    /// `instagram`
    Instagram,
    /// `open`
    Open,
    /// `apple`
    Apple,
    /// `linkedin`
    Linkedin,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationThreadingWindowSetting {
    "messengerType" Enum messenger_type,
    "timeoutInMinutes" Int timeout_in_minutes,
});

rt::setters!(ConversationThreadingWindowSetting {
    0 messenger_type with_messenger_type(impl Into<super::ConversationThreadingWindowSettingMessengerType>) clear_messenger_type,
    1 timeout_in_minutes with_timeout_in_minutes(i64) clear_timeout_in_minutes,
});

rt::open_enum!(ConversationThreadingWindowSettingMessengerType {
    Sms = "sms",
    Facebook = "facebook",
    Twitter = "twitter",
    Whatsapp = "whatsapp",
    Webmessaging = "webmessaging",
    Instagram = "instagram",
    Open = "open",
    Apple = "apple",
    Linkedin = "linkedin",
});
