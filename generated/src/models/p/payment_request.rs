// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `PaymentRequest`.
///
/// The service requires `orderTotal` in requests.
#[non_exhaustive]
pub struct PaymentRequest {
    /// `countryCode`.
    pub country_code: Option<String>,
    /// `currencyCode`.
    pub currency_code: Option<String>,
    /// `lineItems`.
    pub line_items: Option<Vec<super::PaymentLineItem>>,
    /// `orderTotal`, required.
    pub order_total: Option<f64>,
    /// `paymentPlatform`.
    pub payment_platform: Option<super::PaymentRequestPaymentPlatform>,
    /// `shippingOptions`.
    pub shipping_options: Option<Vec<super::PaymentLineItem>>,
    __marks: rt::Marks,
}
/// The values of `paymentPlatform` in [`PaymentRequest`](super::PaymentRequest).
#[derive(Clone)]
#[non_exhaustive]
pub enum PaymentRequestPaymentPlatform {
    /// `ApplePay`
    ApplePay,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(PaymentRequest {
    "countryCode" Str country_code,
    "currencyCode" Str currency_code,
    "lineItems" Any line_items,
    "orderTotal" Float order_total,
    "paymentPlatform" Enum payment_platform,
    "shippingOptions" Any shipping_options,
});

rt::setters!(PaymentRequest {
    0 country_code with_country_code(impl Into<String>) clear_country_code,
    1 currency_code with_currency_code(impl Into<String>) clear_currency_code,
    2 line_items with_line_items(Vec<super::PaymentLineItem>) clear_line_items,
    3 order_total with_order_total(f64) clear_order_total,
    4 payment_platform with_payment_platform(impl Into<super::PaymentRequestPaymentPlatform>) clear_payment_platform,
    5 shipping_options with_shipping_options(Vec<super::PaymentLineItem>) clear_shipping_options,
});

rt::open_enum!(PaymentRequestPaymentPlatform {
    ApplePay = "ApplePay",
});
