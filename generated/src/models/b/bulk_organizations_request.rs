// Written by the generator: `cargo xtask regenerate`. Do not edit.

use platform_client_runtime::__gen as rt;
/// The schema `BulkOrganizationsRequest`.
#[non_exhaustive]
pub struct BulkOrganizationsRequest {
    /// `entities`.
    pub entities: Option<Vec<super::ExternalOrganization>>,
    __marks: rt::Marks,
}

rt::model!(BulkOrganizationsRequest {
    "entities" Any entities,
});

rt::setters!(BulkOrganizationsRequest {
    0 entities with_entities(Vec<super::ExternalOrganization>) clear_entities,
});
