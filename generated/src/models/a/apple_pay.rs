// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ApplePay`.
///
/// The service requires `domainName`, `merchantId`, `paymentCapabilities`, `paymentCertificateCredentialId`, `paymentGatewayUrl`, `storeName`, `supportedPaymentNetworks` in requests.
#[non_exhaustive]
pub struct ApplePay {
    /// `domainName`, required.
    pub domain_name: Option<String>,
    /// `fallbackUrl`.
    pub fallback_url: Option<String>,
    /// `merchantId`, required.
    pub merchant_id: Option<String>,
    /// `orderTrackingUrl`.
    pub order_tracking_url: Option<String>,
    /// `paymentCapabilities`, required.
    pub payment_capabilities: Option<Vec<String>>,
    /// `paymentCertificateCredentialId`, required.
    pub payment_certificate_credential_id: Option<String>,
    /// `paymentGatewayUrl`, required.
    pub payment_gateway_url: Option<String>,
    /// `paymentMethodUpdateUrl`.
    pub payment_method_update_url: Option<String>,
    /// `shippingContactUpdateUrl`.
    pub shipping_contact_update_url: Option<String>,
    /// `shippingMethodUpdateUrl`.
    pub shipping_method_update_url: Option<String>,
    /// `storeName`, required.
    pub store_name: Option<String>,
    /// `supportedPaymentNetworks`, required.
    pub supported_payment_networks: Option<Vec<String>>,
    __marks: rt::Marks,
}

rt::model!(ApplePay {
    "domainName" Str domain_name,
    "fallbackUrl" Str fallback_url,
    "merchantId" Str merchant_id,
    "orderTrackingUrl" Str order_tracking_url,
    "paymentCapabilities" Texts payment_capabilities,
    "paymentCertificateCredentialId" Str payment_certificate_credential_id,
    "paymentGatewayUrl" Str payment_gateway_url,
    "paymentMethodUpdateUrl" Str payment_method_update_url,
    "shippingContactUpdateUrl" Str shipping_contact_update_url,
    "shippingMethodUpdateUrl" Str shipping_method_update_url,
    "storeName" Str store_name,
    "supportedPaymentNetworks" Texts supported_payment_networks,
});

rt::setters!(ApplePay {
    0 domain_name with_domain_name(impl Into<String>) clear_domain_name,
    1 fallback_url with_fallback_url(impl Into<String>) clear_fallback_url,
    2 merchant_id with_merchant_id(impl Into<String>) clear_merchant_id,
    3 order_tracking_url with_order_tracking_url(impl Into<String>) clear_order_tracking_url,
    4 payment_capabilities with_payment_capabilities(Vec<String>) clear_payment_capabilities,
    5 payment_certificate_credential_id with_payment_certificate_credential_id(impl Into<String>) clear_payment_certificate_credential_id,
    6 payment_gateway_url with_payment_gateway_url(impl Into<String>) clear_payment_gateway_url,
    7 payment_method_update_url with_payment_method_update_url(impl Into<String>) clear_payment_method_update_url,
    8 shipping_contact_update_url with_shipping_contact_update_url(impl Into<String>) clear_shipping_contact_update_url,
    9 shipping_method_update_url with_shipping_method_update_url(impl Into<String>) clear_shipping_method_update_url,
    10 store_name with_store_name(impl Into<String>) clear_store_name,
    11 supported_payment_networks with_supported_payment_networks(Vec<String>) clear_supported_payment_networks,
});
