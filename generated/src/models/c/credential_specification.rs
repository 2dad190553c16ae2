// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `CredentialSpecification`.
#[non_exhaustive]
pub struct CredentialSpecification {
    /// `credentialTypes`.
    pub credential_types: Option<Vec<String>>,
    /// `required`.
    pub required: Option<bool>,
    /// `title`.
    pub title: Option<String>,
    __marks: rt::Marks,
}

rt::model!(CredentialSpecification {
    "credentialTypes" Texts credential_types,
    "required" Bool required,
    "title" Str title,
});

rt::setters!(CredentialSpecification {
    0 credential_types with_credential_types(Vec<String>) clear_credential_types,
    1 required with_required(bool) clear_required,
    2 title with_title(impl Into<String>) clear_title,
});
