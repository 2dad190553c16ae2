// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `SAMLProvider`.
#[non_exhaustive]
pub struct SAMLProvider {
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
    pub name_identifier_format: Option<super::SAMLProviderNameIdentifierFormat>,
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
    pub sso_binding: Option<super::SAMLProviderSsoBinding>,
    /// `ssoTargetURI`.
    pub sso_target_uri: Option<String>,
    __marks: rt::Marks,
}
/// The values of `nameIdentifierFormat` in [`SAMLProvider`](super::SAMLProvider).
#[derive(Clone)]
#[non_exhaustive]
pub enum SAMLProviderNameIdentifierFormat {
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
/// The values of `ssoBinding` in [`SAMLProvider`](super::SAMLProvider).
#[derive(Clone)]
#[non_exhaustive]
pub enum SAMLProviderSsoBinding {
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST`
    UrnOasisNamesTcSaml20BindingsHttpPost,
    /// `urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect`
    UrnOasisNamesTcSaml20BindingsHttpRedirect,
    #[doc(hidden)]
    UnknownValue(rt::Unknown),
}

rt::model!(SAMLProvider {
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

rt::open_enum!(SAMLProviderNameIdentifierFormat {
    UrnOasisNamesTcSaml11NameidFormatUnspecified = "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified",
    UrnOasisNamesTcSaml11NameidFormatEmailAddress = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress",
    UrnOasisNamesTcSaml11NameidFormatX509SubjectName = "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName",
    UrnOasisNamesTcSaml11NameidFormatWindowsDomainQualifiedName = "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName",
    UrnOasisNamesTcSaml20NameidFormatKerberos = "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos",
    UrnOasisNamesTcSaml20NameidFormatEntity = "urn:oasis:names:tc:SAML:2.0:nameid-format:entity",
    UrnOasisNamesTcSaml20NameidFormatPersistent = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent",
    UrnOasisNamesTcSaml20NameidFormatTransient = "urn:oasis:names:tc:SAML:2.0:nameid-format:transient",
});

rt::open_enum!(SAMLProviderSsoBinding {
    UrnOasisNamesTcSaml20BindingsHttpPost = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST",
    UrnOasisNamesTcSaml20BindingsHttpRedirect = "urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect",
});
