// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ConversationContentPaymentRequest`.
///
/// The service requires `countryCode`, `currencyCode`, `orderTotal`, `paymentPlatform` in requests.
#[non_exhaustive]
pub struct ConversationContentPaymentRequest {
    /// `countryCode`, required.
    pub country_code: Option<String>,
    /// `currencyCode`, required.
    pub currency_code: Option<String>,
    /// `lineItems`.
    pub line_items: Option<Vec<super::ConversationContentLineItem>>,
    /// `orderTotal`, required.
    pub order_total: Option<f64>,
    /// `paymentPlatform`, required.
    pub payment_platform: Option<
        super::ConversationContentPaymentRequestPaymentPlatform,
    >,
    /// `receivedMessage`.
    pub received_message: Option<super::ConversationContentReceivedReplyMessage>,
    /// `replyMessage`.
    pub reply_message: Option<super::ConversationContentReceivedReplyMessage>,
    /// `requiredContactFields`.
    pub required_contact_fields: Option<
        Vec<super::ConversationContentRequiredContactField>,
    >,
    /// `shippingOptions`.
    pub shipping_options: Option<Vec<super::ConversationContentLineItem>>,
    __marks: rt::Marks,
}
/// The values of `paymentPlatform` in [`ConversationContentPaymentRequest`](super::ConversationContentPaymentRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum ConversationContentPaymentRequestPaymentPlatform {
    /// `ApplePay`
    ApplePay,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(ConversationContentPaymentRequest {
    "countryCode" Str country_code,
    "currencyCode" Str currency_code,
    "lineItems" Any line_items,
    "orderTotal" Float order_total,
    "paymentPlatform" Enum payment_platform,
    "receivedMessage" Any received_message,
    "replyMessage" Any reply_message,
    "requiredContactFields" Any required_contact_fields,
    "shippingOptions" Any shipping_options,
});

rt::setters!(ConversationContentPaymentRequest {
    0 country_code with_country_code(impl Into<String>) clear_country_code,
    1 currency_code with_currency_code(impl Into<String>) clear_currency_code,
    2 line_items with_line_items(Vec<super::ConversationContentLineItem>) clear_line_items,
    3 order_total with_order_total(f64) clear_order_total,
    4 payment_platform with_payment_platform(impl Into<super::ConversationContentPaymentRequestPaymentPlatform>) clear_payment_platform,
    5 received_message with_received_message(super::ConversationContentReceivedReplyMessage) clear_received_message,
    6 reply_message with_reply_message(super::ConversationContentReceivedReplyMessage) clear_reply_message,
    7 required_contact_fields with_required_contact_fields(Vec<super::ConversationContentRequiredContactField>) clear_required_contact_fields,
    8 shipping_options with_shipping_options(Vec<super::ConversationContentLineItem>) clear_shipping_options,
});

rt::open_enum!(ConversationContentPaymentRequestPaymentPlatform {
    ApplePay = "ApplePay",
});
