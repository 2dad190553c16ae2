// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `Salesforce`.
#[non_exhaustive]
pub struct Salesforce {
    /// `certificate`.
    pub certificate: Option<String>,
    /// `certificates`.
    pub certificates: Option<Vec<String>>,
    /// `disabled`.
    pub disabled: Option<bool>,
    /// `displayOnLogin`.
    pub display_on_login: Option<bool>,
    /// `forceAuthn`.
    pub force_authn: Option<bool>,
    /// `id`.
    pub id: Option<String>,
    /// `issuerURI`.
    pub issuer_uri: Option<String>,
    /// `logoImageData`.
    pub logo_image_data: Option<String>,
    /// `metadataURL`.
    pub metadata_url: Option<String>,
    /// `name`.
    pub name: Option<String>,
    /// `nameIdentifierFormat`.
    pub name_identifier_format: Option<super::SalesforceNameIdentifierFormat>,
    /// `providerName`.
    pub provider_name: Option<String>,
    /// `relyingPartyIdentifier`.
    pub relying_party_identifier: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    /// `signAuthnRequests`.
    pub sign_authn_requests: Option<bool>,
    /// `sloBinding`.
    pub slo_binding: Option<String>,
    /// `sloURI`.
    pub slo_uri: Option<String>,
    /// `ssoBinding`.
    pub sso_binding: Option<super::SalesforceSsoBinding>,
    /// `ssoTargetURI`.
    pub sso_target_uri: Option<String>,
    __marks: rt::Marks,
}
/// The values of `nameIdentifierFormat` in [`Salesforce`](super::Salesforce).
#[derive(Clone)]
#[non_exhaustive]
pub enum SalesforceNameIdentifierFormat {
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified`
    UrnOasisNamesTcSaml11NameidFormatUnspecified,
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress`
    UrnOasisNamesTcSaml11NameidFormatEmailAddress,
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName`
    UrnOasisNamesTcSaml11NameidFormatX509SubjectName,
    /// `urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName`
    UrnOasisNamesTcSaml11NameidFormatWindowsDomainQualifiedName,
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos`
    UrnOasisNamesTcSaml20NameidFormatKerberos,
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:entity`
    UrnOasisNamesTcSaml20NameidFormatEntity,
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:persistent`
    UrnOasisNamesTcSaml20NameidFormatPersistent,
    /// `urn:oasis:names:tc:SAML:2.0:nameid-format:transient`
    UrnOasisNamesTcSaml20NameidFormatTransient,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}
/// The values of `ssoBinding` in [`Salesforce`](super::Salesforce).
#[derive(Clone)]
#[non_exhaustive]
pub enum SalesforceSsoBinding {
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`
    UrnOasisNamesTcSaml20BindingsHttpPost,
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`
    UrnOasisNamesTcSaml20BindingsHttpRedirect,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(Salesforce {
    "certificate" Str certificate,
    "certificates" Texts certificates,
    "disabled" Bool disabled,
    "displayOnLogin" Bool display_on_login,
    "forceAuthn" Bool force_authn,
    "id" Str id,
    "issuerURI" Str issuer_uri,
    "logoImageData" Str logo_image_data,
    "metadataURL" Str metadata_url,
    "name" Str name,
    "nameIdentifierFormat" Enum name_identifier_format,
    "providerName" Str provider_name,
    "relyingPartyIdentifier" Str relying_party_identifier,
    "selfUri" Str self_uri,
    "signAuthnRequests" Bool sign_authn_requests,
    "sloBinding" Str slo_binding,
    "sloURI" Str slo_uri,
    "ssoBinding" Enum sso_binding,
    "ssoTargetURI" Str sso_target_uri,
});

rt::setters!(Salesforce {
    0 certificate with_certificate(impl Into<String>) clear_certificate,
    1 certificates with_certificates(Vec<String>) clear_certificates,
    2 disabled with_disabled(bool) clear_disabled,
    3 display_on_login with_display_on_login(bool) clear_display_on_login,
    4 force_authn with_force_authn(bool) clear_force_authn,
    5 id with_id(impl Into<String>) clear_id,
    6 issuer_uri with_issuer_uri(impl Into<String>) clear_issuer_uri,
    7 logo_image_data with_logo_image_data(impl Into<String>) clear_logo_image_data,
    8 metadata_url with_metadata_url(impl Into<String>) clear_metadata_url,
    9 name with_name(impl Into<String>) clear_name,
    10 name_identifier_format with_name_identifier_format(impl Into<super::SalesforceNameIdentifierFormat>) clear_name_identifier_format,
    11 provider_name with_provider_name(impl Into<String>) clear_provider_name,
    12 relying_party_identifier with_relying_party_identifier(impl Into<String>) clear_relying_party_identifier,
    13 self_uri with_self_uri(impl Into<String>) clear_self_uri,
    14 sign_authn_requests with_sign_authn_requests(bool) clear_sign_authn_requests,
    15 slo_binding with_slo_binding(impl Into<String>) clear_slo_binding,
    16 slo_uri with_slo_uri(impl Into<String>) clear_slo_uri,
    17 sso_binding with_sso_binding(impl Into<super::SalesforceSsoBinding>) clear_sso_binding,
    18 sso_target_uri with_sso_target_uri(impl Into<String>) clear_sso_target_uri,
});

rt::open_enum!(SalesforceNameIdentifierFormat {
    UrnOasisNamesTcSaml11NameidFormatUnspecified = "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified",
    UrnOasisNamesTcSaml11NameidFormatEmailAddress = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress",
    UrnOasisNamesTcSaml11NameidFormatX509SubjectName = "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName",
    UrnOasisNamesTcSaml11NameidFormatWindowsDomainQualifiedName = "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName",
    UrnOasisNamesTcSaml20NameidFormatKerberos = "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos",
    UrnOasisNamesTcSaml20NameidFormatEntity = "urn:oasis:names:tc:SAML:2.0:nameid-format:entity",
    UrnOasisNamesTcSaml20NameidFormatPersistent = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent",
    UrnOasisNamesTcSaml20NameidFormatTransient = "urn:oasis:names:tc:SAML:2.0:nameid-format:transient",
});

rt::open_enum!(SalesforceSsoBinding {
    UrnOasisNamesTcSaml20BindingsHttpPost = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST",
    UrnOasisNamesTcSaml20BindingsHttpRedirect = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect",
});
