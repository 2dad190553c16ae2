// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `DisconnectReason`.
#[non_exhaustive]
pub struct DisconnectReason {
    /// `code`.
    pub code: Option<i64>,
    /// `phrase`.
    pub phrase: Option<String>,
    /// `reason`.
    pub reason: Option<String>,
    /// `type`.
    pub r#type: Option<super::DisconnectReasonType>,
    __marks: rt::Marks,
}
/// The values of `type` in [`DisconnectReason`](super::DisconnectReason).
#[derive(Clone)]
#[non_exhaustive]
pub enum DisconnectReasonType {
    /// `q850`
    Q850,
    /// `sip`
    Sip,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(DisconnectReason {
    "code" Int code,
    "phrase" Str phrase,
    "reason" Str reason,
    "type" Enum r#type,
});

rt::setters!(DisconnectReason {
    0 code with_code(i64) clear_code,
    1 phrase with_phrase(impl Into<String>) clear_phrase,
    2 reason with_reason(impl Into<String>) clear_reason,
    3 r#type with_type(impl Into<super::DisconnectReasonType>) clear_type,
});

rt::open_enum!(DisconnectReasonType {
    Q850 = "q850",
    Sip = "sip",
});
