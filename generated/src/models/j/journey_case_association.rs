// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `JourneyCaseAssociation`.
#[non_exhaustive]
pub struct JourneyCaseAssociation {
    /// `associatedCase`.
    pub associated_case: Option<super::AddressableEntityRef>,
    /// `caseReference`.
    pub case_reference: Option<String>,
    /// `dateAssociated`.
    pub date_associated: Option<rt::DateTime>,
    /// `id`, required.
    pub id: Option<String>,
    /// `selfUri`.
    pub self_uri: Option<String>,
    __marks: rt::Marks,
}

rt::model!(JourneyCaseAssociation {
    "associatedCase" Any associated_case,
    "caseReference" Str case_reference,
    "dateAssociated" DateTime date_associated,
    "id" Str id,
    "selfUri" Str self_uri,
});
