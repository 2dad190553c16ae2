// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Reason`.
#[non_exhaustive]
pub struct Reason {
    /// `code`.
    pub code: Option<super::ReasonCode>,
    /// `message`, required.
    pub message: Option<String>,
    __marks: rt::Marks,
}
/// The values of `code` in [`Reason`](super::Reason).
#[derive(Clone)]
#[non_exhaustive]
pub enum ReasonCode {
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

rt::model!(Reason {
    "code" Enum code,
    "message" Str message,
});

rt::open_enum!(ReasonCode {
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
