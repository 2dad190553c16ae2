// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationReason`.
///
/// The service requires `message` in requests.
#[non_exhaustive]
pub struct ConversationReason {
    /// `code`.
    pub code: Option<super::ConversationReasonCode>,
    /// `message`, required.
    pub message: Option<String>,
    __marks: rt::Marks,
}
/// The values of `code` in [`ConversationReason`](super::ConversationReason).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationReasonCode {
    /// `MessageExpired`
    MessageExpired,
    /// `RateLimited`
    RateLimited,
    /// `MessageNotAllowed`
    MessageNotAllowed,
    /// `GeneralError`
    GeneralError,
    /// `UnsupportedMessage`
    UnsupportedMessage,
    /// `UnknownMessage`
    UnknownMessage,
    /// `InvalidMessageStructure`
    InvalidMessageStructure,
    /// `InvalidDestination`
    InvalidDestination,
    /// `ServerError`
    ServerError,
    /// `MediaTypeNotAllowed`
    MediaTypeNotAllowed,
    /// `InvalidMediaContentLength`
    InvalidMediaContentLength,
    /// `RecipientOptedOut`
    RecipientOptedOut,
    /// `DataFiltered`
    DataFiltered,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationReason {
    "code" Enum code,
    "message" Str message,
});

rt::setters!(ConversationReason {
    0 code with_code(impl Into<super::ConversationReasonCode>) clear_code,
    1 message with_message(impl Into<String>) clear_message,
});

rt::open_enum!(ConversationReasonCode {
    MessageExpired = "MessageExpired",
    RateLimited = "RateLimited",
    MessageNotAllowed = "MessageNotAllowed",
    GeneralError = "GeneralError",
    UnsupportedMessage = "UnsupportedMessage",
    UnknownMessage = "UnknownMessage",
    InvalidMessageStructure = "InvalidMessageStructure",
    InvalidDestination = "InvalidDestination",
    ServerError = "ServerError",
    MediaTypeNotAllowed = "MediaTypeNotAllowed",
    InvalidMediaContentLength = "InvalidMediaContentLength",
    RecipientOptedOut = "RecipientOptedOut",
    DataFiltered = "DataFiltered",
});
