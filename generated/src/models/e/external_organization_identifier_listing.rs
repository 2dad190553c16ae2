// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `ExternalOrganizationIdentifierListing`.
#[non_exhaustive]
pub struct ExternalOrganizationIdentifierListing {
    /// `entities`.
    pub entities: Option<Vec<super::ExternalOrganizationIdentifier>>,
    __marks: rt::Marks,
}

rt::model!(ExternalOrganizationIdentifierListing {
    "entities" Any entities,
});
