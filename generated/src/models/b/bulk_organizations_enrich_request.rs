// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkOrganizationsEnrichRequest`.
#[non_exhaustive]
pub struct BulkOrganizationsEnrichRequest {
    /// `entities`.
    pub entities: Option<Vec<super::ExternalOrganizationEnrichRequest>>,
    __marks: rt::Marks,
}

rt::model!(BulkOrganizationsEnrichRequest {
    "entities" Any entities,
});

rt::setters!(BulkOrganizationsEnrichRequest {
    0 entities with_entities(Vec<super::ExternalOrganizationEnrichRequest>) clear_entities,
});
