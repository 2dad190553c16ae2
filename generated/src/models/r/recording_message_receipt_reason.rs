// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `RecordingMessageReceiptReason`.
#[non_exhaustive]
pub struct RecordingMessageReceiptReason {
    /// `code`.
    pub code: Option<super::RecordingMessageReceiptReasonCode>,
    /// `message`.
    pub message: Option<String>,
    __marks: rt::Marks,
}
/// The values of `code` in [`RecordingMessageReceiptReason`](super::RecordingMessageReceiptReason).
#[derive(Clone)]
#[non_exhaustive]
pub enum RecordingMessageReceiptReasonCode {
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

rt::model!(RecordingMessageReceiptReason {
    "code" Enum code,
    "message" Str message,
});

rt::setters!(RecordingMessageReceiptReason {
    0 code with_code(impl Into<super::RecordingMessageReceiptReasonCode>) clear_code,
    1 message with_message(impl Into<String>) clear_message,
});

rt::open_enum!(RecordingMessageReceiptReasonCode {
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
