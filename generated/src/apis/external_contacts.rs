// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of External Contacts.
#[derive(Clone, Debug)]
pub struct ExternalContactsApi {
    client: rt::Client,
}
impl ExternalContactsApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `POST /api/v2/externalcontacts/bulk/contacts`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_bulk_contacts(
        &self,
        body: models::BulkIdsRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsBulkContacts> {
        let mut call = rt::Call::new(&self.client, &POST_EXTERNALCONTACTS_BULK_CONTACTS);
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `POST /api/v2/externalcontacts/bulk/contacts/add`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_bulk_contacts_add(
        &self,
        body: models::BulkContactsRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsBulkContactsAdd> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_BULK_CONTACTS_ADD,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `POST /api/v2/externalcontacts/bulk/contacts/divisionviews`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_bulk_contacts_divisionviews(
        &self,
        body: models::BulkIdsRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsBulkContactsDivisionviews> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_BULK_CONTACTS_DIVISIONVIEWS,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `POST /api/v2/externalcontacts/bulk/contacts/enrich`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `dry_run`
    #[inline]
    pub fn post_externalcontacts_bulk_contacts_enrich(
        &self,
        body: models::BulkContactsEnrichRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsBulkContactsEnrich> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_BULK_CONTACTS_ENRICH,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `POST /api/v2/externalcontacts/bulk/contacts/remove`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_bulk_contacts_remove(
        &self,
        body: models::BulkIdsRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsBulkContactsRemove> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_BULK_CONTACTS_REMOVE,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `POST /api/v2/externalcontacts/bulk/contacts/unresolved`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_bulk_contacts_unresolved(
        &self,
        body: models::BulkIdsRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsBulkContactsUnresolved> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_BULK_CONTACTS_UNRESOLVED,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `POST /api/v2/externalcontacts/bulk/contacts/update`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_bulk_contacts_update(
        &self,
        body: models::BulkContactsRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsBulkContactsUpdate> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_BULK_CONTACTS_UPDATE,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `POST /api/v2/externalcontacts/bulk/notes`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_bulk_notes(
        &self,
        body: models::BulkIdsRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsBulkNotes> {
        let mut call = rt::Call::new(&self.client, &POST_EXTERNALCONTACTS_BULK_NOTES);
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `POST /api/v2/externalcontacts/bulk/notes/add`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_bulk_notes_add(
        &self,
        body: models::BulkNotesRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsBulkNotesAdd> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_BULK_NOTES_ADD,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `POST /api/v2/externalcontacts/bulk/notes/remove`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_bulk_notes_remove(
        &self,
        body: models::BulkIdsRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsBulkNotesRemove> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_BULK_NOTES_REMOVE,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `POST /api/v2/externalcontacts/bulk/notes/update`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_bulk_notes_update(
        &self,
        body: models::BulkNotesRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsBulkNotesUpdate> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_BULK_NOTES_UPDATE,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `POST /api/v2/externalcontacts/bulk/organizations`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_bulk_organizations(
        &self,
        body: models::BulkIdsRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsBulkOrganizations> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_BULK_ORGANIZATIONS,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `POST /api/v2/externalcontacts/bulk/organizations/add`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_bulk_organizations_add(
        &self,
        body: models::BulkOrganizationsRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsBulkOrganizationsAdd> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_BULK_ORGANIZATIONS_ADD,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `POST /api/v2/externalcontacts/bulk/organizations/divisionviews`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_bulk_organizations_divisionviews(
        &self,
        body: models::BulkIdsRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsBulkOrganizationsDivisionviews> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_BULK_ORGANIZATIONS_DIVISIONVIEWS,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `POST /api/v2/externalcontacts/bulk/organizations/enrich`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `dry_run`
    #[inline]
    pub fn post_externalcontacts_bulk_organizations_enrich(
        &self,
        body: models::BulkOrganizationsEnrichRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsBulkOrganizationsEnrich> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_BULK_ORGANIZATIONS_ENRICH,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `POST /api/v2/externalcontacts/bulk/organizations/remove`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_bulk_organizations_remove(
        &self,
        body: models::BulkIdsRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsBulkOrganizationsRemove> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_BULK_ORGANIZATIONS_REMOVE,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `POST /api/v2/externalcontacts/bulk/organizations/update`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_bulk_organizations_update(
        &self,
        body: models::BulkOrganizationsRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsBulkOrganizationsUpdate> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_BULK_ORGANIZATIONS_UPDATE,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `POST /api/v2/externalcontacts/bulk/relationships`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_bulk_relationships(
        &self,
        body: models::BulkIdsRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsBulkRelationships> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_BULK_RELATIONSHIPS,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `POST /api/v2/externalcontacts/bulk/relationships/add`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_bulk_relationships_add(
        &self,
        body: models::BulkRelationshipsRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsBulkRelationshipsAdd> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_BULK_RELATIONSHIPS_ADD,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `POST /api/v2/externalcontacts/bulk/relationships/remove`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_bulk_relationships_remove(
        &self,
        body: models::BulkIdsRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsBulkRelationshipsRemove> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_BULK_RELATIONSHIPS_REMOVE,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `POST /api/v2/externalcontacts/bulk/relationships/update`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_bulk_relationships_update(
        &self,
        body: models::BulkRelationshipsRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsBulkRelationshipsUpdate> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_BULK_RELATIONSHIPS_UPDATE,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/contacts`
    ///
    /// Optional, set on the request:
    /// - `division_ids`
    /// - `expand`
    /// - `page_number`
    /// - `page_size`
    /// - `q`
    /// - `sort_order`
    #[inline]
    pub fn get_externalcontacts_contacts(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsContacts> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_CONTACTS),
        )
    }
    /// `POST /api/v2/externalcontacts/contacts`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_contacts(
        &self,
        body: models::ExternalContact,
    ) -> ExternalContactsRequest<PostExternalcontactsContacts> {
        let mut call = rt::Call::new(&self.client, &POST_EXTERNALCONTACTS_CONTACTS);
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `POST /api/v2/externalcontacts/contacts/enrich`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `dry_run`
    #[inline]
    pub fn post_externalcontacts_contacts_enrich(
        &self,
        body: models::ContactEnrichRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsContactsEnrich> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_CONTACTS_ENRICH,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/contacts/exports`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `division_ids`
    /// - `page_size`
    #[inline]
    pub fn get_externalcontacts_contacts_exports(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsContactsExports> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_CONTACTS_EXPORTS),
        )
    }
    /// `POST /api/v2/externalcontacts/contacts/exports`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_contacts_exports(
        &self,
        body: models::ContactsExport,
    ) -> ExternalContactsRequest<PostExternalcontactsContactsExports> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_CONTACTS_EXPORTS,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/contacts/exports/{exportId}`
    ///
    /// Arguments:
    /// - `export_id`
    #[inline]
    pub fn get_externalcontacts_contacts_export(
        &self,
        export_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsContactsExport> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_CONTACTS_EXPORT)
                .path(&export_id.into()),
        )
    }
    /// `POST /api/v2/externalcontacts/contacts/merge`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_contacts_merge(
        &self,
        body: models::MergeContactsRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsContactsMerge> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_CONTACTS_MERGE,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/contacts/schemas`
    #[inline]
    pub fn get_externalcontacts_contacts_schemas(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsContactsSchemas> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_CONTACTS_SCHEMAS),
        )
    }
    /// `POST /api/v2/externalcontacts/contacts/schemas`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_contacts_schemas(
        &self,
        body: models::DataSchema,
    ) -> ExternalContactsRequest<PostExternalcontactsContactsSchemas> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_CONTACTS_SCHEMAS,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/contacts/schemas/coretypes`
    #[inline]
    pub fn get_externalcontacts_contacts_schemas_coretypes(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsContactsSchemasCoretypes> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_CONTACTS_SCHEMAS_CORETYPES),
        )
    }
    /// `GET /api/v2/externalcontacts/contacts/schemas/coretypes/{coreTypeName}`
    ///
    /// Arguments:
    /// - `core_type_name`
    #[inline]
    pub fn get_externalcontacts_contacts_schemas_coretype(
        &self,
        core_type_name: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsContactsSchemasCoretype> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_CONTACTS_SCHEMAS_CORETYPE)
                .path(&core_type_name.into()),
        )
    }
    /// `GET /api/v2/externalcontacts/contacts/schemas/limits`
    #[inline]
    pub fn get_externalcontacts_contacts_schemas_limits(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsContactsSchemasLimits> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_CONTACTS_SCHEMAS_LIMITS),
        )
    }
    /// `GET /api/v2/externalcontacts/contacts/schemas/{schemaId}`
    ///
    /// Arguments:
    /// - `schema_id`
    #[inline]
    pub fn get_externalcontacts_contacts_schema(
        &self,
        schema_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsContactsSchema> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_CONTACTS_SCHEMA)
                .path(&schema_id.into()),
        )
    }
    /// `PUT /api/v2/externalcontacts/contacts/schemas/{schemaId}`
    ///
    /// Arguments:
    /// - `schema_id`
    /// - `body`
    #[inline]
    pub fn put_externalcontacts_contacts_schema(
        &self,
        schema_id: impl Into<String>,
        body: models::DataSchema,
    ) -> ExternalContactsRequest<PutExternalcontactsContactsSchema> {
        let mut call = rt::Call::new(&self.client, &PUT_EXTERNALCONTACTS_CONTACTS_SCHEMA)
            .path(&schema_id.into());
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `DELETE /api/v2/externalcontacts/contacts/schemas/{schemaId}`
    ///
    /// Arguments:
    /// - `schema_id`
    #[inline]
    pub fn delete_externalcontacts_contacts_schema(
        &self,
        schema_id: impl Into<String>,
    ) -> ExternalContactsRequest<DeleteExternalcontactsContactsSchema> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &DELETE_EXTERNALCONTACTS_CONTACTS_SCHEMA)
                .path(&schema_id.into()),
        )
    }
    /// `GET /api/v2/externalcontacts/contacts/schemas/{schemaId}/versions`
    ///
    /// Arguments:
    /// - `schema_id`
    #[inline]
    pub fn get_externalcontacts_contacts_schema_versions(
        &self,
        schema_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsContactsSchemaVersions> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_CONTACTS_SCHEMA_VERSIONS)
                .path(&schema_id.into()),
        )
    }
    /// `GET /api/v2/externalcontacts/contacts/schemas/{schemaId}/versions/{versionId}`
    ///
    /// Arguments:
    /// - `schema_id`
    /// - `version_id`
    #[inline]
    pub fn get_externalcontacts_contacts_schema_version(
        &self,
        schema_id: impl Into<String>,
        version_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsContactsSchemaVersion> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_CONTACTS_SCHEMA_VERSION)
                .path(&schema_id.into())
                .path(&version_id.into()),
        )
    }
    /// `POST /api/v2/externalcontacts/contacts/search`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_contacts_search(
        &self,
        body: models::ContactSearchRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsContactsSearch> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_CONTACTS_SEARCH,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/contacts/{contactId}`
    ///
    /// Arguments:
    /// - `contact_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_externalcontacts_contact(
        &self,
        contact_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsContact> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_CONTACT)
                .path(&contact_id.into()),
        )
    }
    /// `PUT /api/v2/externalcontacts/contacts/{contactId}`
    ///
    /// Arguments:
    /// - `contact_id`
    /// - `body`
    #[inline]
    pub fn put_externalcontacts_contact(
        &self,
        contact_id: impl Into<String>,
        body: models::ExternalContact,
    ) -> ExternalContactsRequest<PutExternalcontactsContact> {
        let mut call = rt::Call::new(&self.client, &PUT_EXTERNALCONTACTS_CONTACT)
            .path(&contact_id.into());
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `DELETE /api/v2/externalcontacts/contacts/{contactId}`
    ///
    /// Arguments:
    /// - `contact_id`
    #[inline]
    pub fn delete_externalcontacts_contact(
        &self,
        contact_id: impl Into<String>,
    ) -> ExternalContactsRequest<DeleteExternalcontactsContact> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &DELETE_EXTERNALCONTACTS_CONTACT)
                .path(&contact_id.into()),
        )
    }
    /// `PATCH /api/v2/externalcontacts/contacts/{contactId}`
    ///
    /// Arguments:
    /// - `contact_id`
    /// - `body`
    #[inline]
    pub fn patch_externalcontacts_contact(
        &self,
        contact_id: impl Into<String>,
        body: models::ExternalContactsPatchRequest,
    ) -> ExternalContactsRequest<PatchExternalcontactsContact> {
        let mut call = rt::Call::new(&self.client, &PATCH_EXTERNALCONTACTS_CONTACT)
            .path(&contact_id.into());
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/contacts/{contactId}/identifiers`
    ///
    /// Arguments:
    /// - `contact_id`
    #[inline]
    pub fn get_externalcontacts_contact_identifiers(
        &self,
        contact_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsContactIdentifiers> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_CONTACT_IDENTIFIERS)
                .path(&contact_id.into()),
        )
    }
    /// `PATCH /api/v2/externalcontacts/contacts/{contactId}/identifiers`
    ///
    /// Arguments:
    /// - `contact_id`
    /// - `body`
    #[inline]
    pub fn patch_externalcontacts_contact_identifiers(
        &self,
        contact_id: impl Into<String>,
        body: models::IdentifierClaimRequest,
    ) -> ExternalContactsRequest<PatchExternalcontactsContactIdentifiers> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_EXTERNALCONTACTS_CONTACT_IDENTIFIERS,
            )
            .path(&contact_id.into());
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/contacts/{contactId}/journey/segments`
    ///
    /// Arguments:
    /// - `contact_id`
    ///
    /// Optional, set on the request:
    /// - `include_merged`
    /// - `limit`
    #[inline]
    pub fn get_externalcontacts_contact_journey_segments(
        &self,
        contact_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsContactJourneySegments> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_CONTACT_JOURNEY_SEGMENTS)
                .path(&contact_id.into()),
        )
    }
    /// `POST /api/v2/externalcontacts/contacts/{contactId}/journey/segments`
    ///
    /// Arguments:
    /// - `contact_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_contact_journey_segments(
        &self,
        contact_id: impl Into<String>,
    ) -> ExternalContactsRequest<PostExternalcontactsContactJourneySegments> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &POST_EXTERNALCONTACTS_CONTACT_JOURNEY_SEGMENTS)
                .path(&contact_id.into()),
        )
    }
    /// `GET /api/v2/externalcontacts/contacts/{contactId}/journey/sessions`
    ///
    /// Arguments:
    /// - `contact_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `include_merged`
    /// - `page_size`
    #[inline]
    pub fn get_externalcontacts_contact_journey_sessions(
        &self,
        contact_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsContactJourneySessions> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_CONTACT_JOURNEY_SESSIONS)
                .path(&contact_id.into()),
        )
    }
    /// `GET /api/v2/externalcontacts/contacts/{contactId}/notes`
    ///
    /// Arguments:
    /// - `contact_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_externalcontacts_contact_notes(
        &self,
        contact_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsContactNotes> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_CONTACT_NOTES)
                .path(&contact_id.into()),
        )
    }
    /// `POST /api/v2/externalcontacts/contacts/{contactId}/notes`
    ///
    /// Arguments:
    /// - `contact_id`
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_contact_notes(
        &self,
        contact_id: impl Into<String>,
        body: models::Note,
    ) -> ExternalContactsRequest<PostExternalcontactsContactNotes> {
        let mut call = rt::Call::new(&self.client, &POST_EXTERNALCONTACTS_CONTACT_NOTES)
            .path(&contact_id.into());
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}`
    ///
    /// Arguments:
    /// - `contact_id`
    /// - `note_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_externalcontacts_contact_note(
        &self,
        contact_id: impl Into<String>,
        note_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsContactNote> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_CONTACT_NOTE)
                .path(&contact_id.into())
                .path(&note_id.into()),
        )
    }
    /// `PUT /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}`
    ///
    /// Arguments:
    /// - `contact_id`
    /// - `note_id`
    /// - `body`
    #[inline]
    pub fn put_externalcontacts_contact_note(
        &self,
        contact_id: impl Into<String>,
        note_id: impl Into<String>,
        body: models::Note,
    ) -> ExternalContactsRequest<PutExternalcontactsContactNote> {
        let mut call = rt::Call::new(&self.client, &PUT_EXTERNALCONTACTS_CONTACT_NOTE)
            .path(&contact_id.into())
            .path(&note_id.into());
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `DELETE /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}`
    ///
    /// Arguments:
    /// - `contact_id`
    /// - `note_id`
    #[inline]
    pub fn delete_externalcontacts_contact_note(
        &self,
        contact_id: impl Into<String>,
        note_id: impl Into<String>,
    ) -> ExternalContactsRequest<DeleteExternalcontactsContactNote> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &DELETE_EXTERNALCONTACTS_CONTACT_NOTE)
                .path(&contact_id.into())
                .path(&note_id.into()),
        )
    }
    /// `PATCH /api/v2/externalcontacts/contacts/{contactId}/notes/{noteId}`
    ///
    /// Arguments:
    /// - `contact_id`
    /// - `note_id`
    /// - `body`
    #[inline]
    pub fn patch_externalcontacts_contact_note(
        &self,
        contact_id: impl Into<String>,
        note_id: impl Into<String>,
        body: models::ExternalContactsPatchRequest,
    ) -> ExternalContactsRequest<PatchExternalcontactsContactNote> {
        let mut call = rt::Call::new(&self.client, &PATCH_EXTERNALCONTACTS_CONTACT_NOTE)
            .path(&contact_id.into())
            .path(&note_id.into());
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `POST /api/v2/externalcontacts/contacts/{contactId}/promotion`
    ///
    /// Arguments:
    /// - `contact_id`
    #[inline]
    pub fn post_externalcontacts_contact_promotion(
        &self,
        contact_id: impl Into<String>,
    ) -> ExternalContactsRequest<PostExternalcontactsContactPromotion> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &POST_EXTERNALCONTACTS_CONTACT_PROMOTION)
                .path(&contact_id.into()),
        )
    }
    /// `GET /api/v2/externalcontacts/contacts/{contactId}/unresolved`
    ///
    /// Arguments:
    /// - `contact_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_externalcontacts_contact_unresolved(
        &self,
        contact_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsContactUnresolved> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_CONTACT_UNRESOLVED)
                .path(&contact_id.into()),
        )
    }
    /// `PUT /api/v2/externalcontacts/conversations/{conversationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn put_externalcontacts_conversation(
        &self,
        conversation_id: impl Into<String>,
        body: models::ConversationAssociation,
    ) -> ExternalContactsRequest<PutExternalcontactsConversation> {
        let mut call = rt::Call::new(&self.client, &PUT_EXTERNALCONTACTS_CONVERSATION)
            .path(&conversation_id.into());
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/externalsources`
    ///
    /// Optional, set on the request:
    /// - `active`
    /// - `cursor`
    /// - `limit`
    /// - `name`
    #[inline]
    pub fn get_externalcontacts_externalsources(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsExternalsources> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_EXTERNALSOURCES),
        )
    }
    /// `POST /api/v2/externalcontacts/externalsources`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_externalsources(
        &self,
        body: models::ExternalSource,
    ) -> ExternalContactsRequest<PostExternalcontactsExternalsources> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_EXTERNALSOURCES,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/externalsources/{externalSourceId}`
    ///
    /// Arguments:
    /// - `external_source_id`
    #[inline]
    pub fn get_externalcontacts_externalsource(
        &self,
        external_source_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsExternalsource> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_EXTERNALSOURCE)
                .path(&external_source_id.into()),
        )
    }
    /// `PUT /api/v2/externalcontacts/externalsources/{externalSourceId}`
    ///
    /// Arguments:
    /// - `external_source_id`
    /// - `body`
    #[inline]
    pub fn put_externalcontacts_externalsource(
        &self,
        external_source_id: impl Into<String>,
        body: models::ExternalSource,
    ) -> ExternalContactsRequest<PutExternalcontactsExternalsource> {
        let mut call = rt::Call::new(&self.client, &PUT_EXTERNALCONTACTS_EXTERNALSOURCE)
            .path(&external_source_id.into());
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `DELETE /api/v2/externalcontacts/externalsources/{externalSourceId}`
    ///
    /// Arguments:
    /// - `external_source_id`
    #[inline]
    pub fn delete_externalcontacts_externalsource(
        &self,
        external_source_id: impl Into<String>,
    ) -> ExternalContactsRequest<DeleteExternalcontactsExternalsource> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &DELETE_EXTERNALCONTACTS_EXTERNALSOURCE)
                .path(&external_source_id.into()),
        )
    }
    /// `GET /api/v2/externalcontacts/graphs/clusterscans`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Optional, set on the request:
    /// - `cursor`
    /// - `expand`
    /// - `limit`
    #[inline]
    pub fn get_externalcontacts_graphs_clusterscans(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsGraphsClusterscans> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_GRAPHS_CLUSTERSCANS),
        )
    }
    /// `GET /api/v2/externalcontacts/graphs/clusterscans/latest`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_externalcontacts_graphs_clusterscans_latest(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsGraphsClusterscansLatest> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_GRAPHS_CLUSTERSCANS_LATEST),
        )
    }
    /// `GET /api/v2/externalcontacts/graphs/clusterscans/latest/statistics`
    ///
    /// A preview: it may change or go without notice.
    #[inline]
    pub fn get_externalcontacts_graphs_clusterscans_latest_statistics(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsGraphsClusterscansLatestStatistics> {
        ExternalContactsRequest::new(
            rt::Call::new(
                &self.client,
                &GET_EXTERNALCONTACTS_GRAPHS_CLUSTERSCANS_LATEST_STATISTICS,
            ),
        )
    }
    /// `GET /api/v2/externalcontacts/graphs/clusterscans/{scanId}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `scan_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_externalcontacts_graphs_clusterscan(
        &self,
        scan_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsGraphsClusterscan> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_GRAPHS_CLUSTERSCAN)
                .path(&scan_id.into()),
        )
    }
    /// `GET /api/v2/externalcontacts/graphs/clusterscans/{scanId}/clusters`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `scan_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    /// - `division_ids`
    /// - `limit`
    /// - `merge_info_status`
    #[inline]
    pub fn get_externalcontacts_graphs_clusterscan_clusters(
        &self,
        scan_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsGraphsClusterscanClusters> {
        ExternalContactsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_EXTERNALCONTACTS_GRAPHS_CLUSTERSCAN_CLUSTERS,
                )
                .path(&scan_id.into()),
        )
    }
    /// `GET /api/v2/externalcontacts/graphs/clusterscans/{scanId}/clusters/{clusterId}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `scan_id`
    /// - `cluster_id`
    #[inline]
    pub fn get_externalcontacts_graphs_clusterscan_cluster(
        &self,
        scan_id: impl Into<String>,
        cluster_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsGraphsClusterscanCluster> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_GRAPHS_CLUSTERSCAN_CLUSTER)
                .path(&scan_id.into())
                .path(&cluster_id.into()),
        )
    }
    /// `PUT /api/v2/externalcontacts/graphs/clusterscans/{scanId}/clusters/{clusterId}/merge`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `scan_id`
    /// - `cluster_id`
    #[inline]
    pub fn put_externalcontacts_graphs_clusterscan_cluster_merge(
        &self,
        scan_id: impl Into<String>,
        cluster_id: impl Into<String>,
    ) -> ExternalContactsRequest<PutExternalcontactsGraphsClusterscanClusterMerge> {
        ExternalContactsRequest::new(
            rt::Call::new(
                    &self.client,
                    &PUT_EXTERNALCONTACTS_GRAPHS_CLUSTERSCAN_CLUSTER_MERGE,
                )
                .path(&scan_id.into())
                .path(&cluster_id.into()),
        )
    }
    /// `GET /api/v2/externalcontacts/graphs/clusterscans/{scanId}/statistics`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `scan_id`
    #[inline]
    pub fn get_externalcontacts_graphs_clusterscan_statistics(
        &self,
        scan_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsGraphsClusterscanStatistics> {
        ExternalContactsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_EXTERNALCONTACTS_GRAPHS_CLUSTERSCAN_STATISTICS,
                )
                .path(&scan_id.into()),
        )
    }
    /// `GET /api/v2/externalcontacts/graphs/settings`
    ///
    /// A preview: it may change or go without notice.
    #[inline]
    pub fn get_externalcontacts_graphs_settings(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsGraphsSettings> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_GRAPHS_SETTINGS),
        )
    }
    /// `PUT /api/v2/externalcontacts/graphs/settings`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_externalcontacts_graphs_settings(
        &self,
        body: models::GraphSettings,
    ) -> ExternalContactsRequest<PutExternalcontactsGraphsSettings> {
        let mut call = rt::Call::new(
            &self.client,
            &PUT_EXTERNALCONTACTS_GRAPHS_SETTINGS,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `POST /api/v2/externalcontacts/identifierlookup`
    ///
    /// Arguments:
    /// - `identifier`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[deprecated]
    #[inline]
    pub fn post_externalcontacts_identifierlookup(
        &self,
        identifier: models::ContactIdentifier,
    ) -> ExternalContactsRequest<PostExternalcontactsIdentifierlookup> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_IDENTIFIERLOOKUP,
        );
        call.body_json(&identifier);
        ExternalContactsRequest::new(call)
    }
    /// `POST /api/v2/externalcontacts/identifierlookup/contacts`
    ///
    /// Arguments:
    /// - `identifier`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn post_externalcontacts_identifierlookup_contacts(
        &self,
        identifier: models::ContactIdentifier,
    ) -> ExternalContactsRequest<PostExternalcontactsIdentifierlookupContacts> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_IDENTIFIERLOOKUP_CONTACTS,
        );
        call.body_json(&identifier);
        ExternalContactsRequest::new(call)
    }
    /// `POST /api/v2/externalcontacts/identifierlookup/organizations`
    ///
    /// Arguments:
    /// - `identifier`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn post_externalcontacts_identifierlookup_organizations(
        &self,
        identifier: models::ExternalOrganizationIdentifier,
    ) -> ExternalContactsRequest<PostExternalcontactsIdentifierlookupOrganizations> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_IDENTIFIERLOOKUP_ORGANIZATIONS,
        );
        call.body_json(&identifier);
        ExternalContactsRequest::new(call)
    }
    /// `POST /api/v2/externalcontacts/import/csv/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_import_csv_jobs(
        &self,
        body: models::CsvJobRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsImportCsvJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_IMPORT_CSV_JOBS,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/import/csv/settings`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `external_settings_id`
    /// - `page_size`
    #[inline]
    pub fn get_externalcontacts_import_csv_settings(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsImportCsvSettings> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_IMPORT_CSV_SETTINGS),
        )
    }
    /// `POST /api/v2/externalcontacts/import/csv/settings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_import_csv_settings(
        &self,
        body: models::CsvSettings,
    ) -> ExternalContactsRequest<PostExternalcontactsImportCsvSettings> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_IMPORT_CSV_SETTINGS,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/import/csv/settings/{settingsId}`
    ///
    /// Arguments:
    /// - `settings_id`
    #[inline]
    pub fn get_externalcontacts_import_csv_setting(
        &self,
        settings_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsImportCsvSetting> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_IMPORT_CSV_SETTING)
                .path(&settings_id.into()),
        )
    }
    /// `PUT /api/v2/externalcontacts/import/csv/settings/{settingsId}`
    ///
    /// Arguments:
    /// - `settings_id`
    /// - `body`
    #[inline]
    pub fn put_externalcontacts_import_csv_setting(
        &self,
        settings_id: impl Into<String>,
        body: models::CsvSettings,
    ) -> ExternalContactsRequest<PutExternalcontactsImportCsvSetting> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_EXTERNALCONTACTS_IMPORT_CSV_SETTING,
            )
            .path(&settings_id.into());
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `DELETE /api/v2/externalcontacts/import/csv/settings/{settingsId}`
    ///
    /// Arguments:
    /// - `settings_id`
    #[inline]
    pub fn delete_externalcontacts_import_csv_setting(
        &self,
        settings_id: impl Into<String>,
    ) -> ExternalContactsRequest<DeleteExternalcontactsImportCsvSetting> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &DELETE_EXTERNALCONTACTS_IMPORT_CSV_SETTING)
                .path(&settings_id.into()),
        )
    }
    /// `POST /api/v2/externalcontacts/import/csv/uploads`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_import_csv_uploads(
        &self,
        body: models::CsvUploadRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsImportCsvUploads> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_IMPORT_CSV_UPLOADS,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/import/csv/uploads/{uploadId}/details`
    ///
    /// Arguments:
    /// - `upload_id`
    #[inline]
    pub fn get_externalcontacts_import_csv_upload_details(
        &self,
        upload_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsImportCsvUploadDetails> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_IMPORT_CSV_UPLOAD_DETAILS)
                .path(&upload_id.into()),
        )
    }
    /// `GET /api/v2/externalcontacts/import/csv/uploads/{uploadId}/preview`
    ///
    /// Arguments:
    /// - `upload_id`
    #[inline]
    pub fn get_externalcontacts_import_csv_upload_preview(
        &self,
        upload_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsImportCsvUploadPreview> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_IMPORT_CSV_UPLOAD_PREVIEW)
                .path(&upload_id.into()),
        )
    }
    /// `GET /api/v2/externalcontacts/import/jobs`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `expand`
    /// - `job_status`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_externalcontacts_import_jobs(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsImportJobs> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_IMPORT_JOBS),
        )
    }
    /// `POST /api/v2/externalcontacts/import/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_import_jobs(
        &self,
        body: models::ContactImportJobRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsImportJobs> {
        let mut call = rt::Call::new(&self.client, &POST_EXTERNALCONTACTS_IMPORT_JOBS);
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/import/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_externalcontacts_import_job(
        &self,
        job_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsImportJob> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_IMPORT_JOB)
                .path(&job_id.into()),
        )
    }
    /// `PUT /api/v2/externalcontacts/import/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    /// - `body`
    #[inline]
    pub fn put_externalcontacts_import_job(
        &self,
        job_id: impl Into<String>,
        body: models::ContactImportJobStatusUpdateRequest,
    ) -> ExternalContactsRequest<PutExternalcontactsImportJob> {
        let mut call = rt::Call::new(&self.client, &PUT_EXTERNALCONTACTS_IMPORT_JOB)
            .path(&job_id.into());
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/import/settings`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `name`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_externalcontacts_import_settings(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsImportSettings> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_IMPORT_SETTINGS),
        )
    }
    /// `POST /api/v2/externalcontacts/import/settings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_import_settings(
        &self,
        body: models::ContactImportSettings,
    ) -> ExternalContactsRequest<PostExternalcontactsImportSettings> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_IMPORT_SETTINGS,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/import/settings/{settingsId}`
    ///
    /// Arguments:
    /// - `settings_id`
    #[inline]
    pub fn get_externalcontacts_import_setting(
        &self,
        settings_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsImportSetting> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_IMPORT_SETTING)
                .path(&settings_id.into()),
        )
    }
    /// `PUT /api/v2/externalcontacts/import/settings/{settingsId}`
    ///
    /// Arguments:
    /// - `settings_id`
    /// - `body`
    #[inline]
    pub fn put_externalcontacts_import_setting(
        &self,
        settings_id: impl Into<String>,
        body: models::ContactImportSettings,
    ) -> ExternalContactsRequest<PutExternalcontactsImportSetting> {
        let mut call = rt::Call::new(&self.client, &PUT_EXTERNALCONTACTS_IMPORT_SETTING)
            .path(&settings_id.into());
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `DELETE /api/v2/externalcontacts/import/settings/{settingsId}`
    ///
    /// Arguments:
    /// - `settings_id`
    #[inline]
    pub fn delete_externalcontacts_import_setting(
        &self,
        settings_id: impl Into<String>,
    ) -> ExternalContactsRequest<DeleteExternalcontactsImportSetting> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &DELETE_EXTERNALCONTACTS_IMPORT_SETTING)
                .path(&settings_id.into()),
        )
    }
    /// `POST /api/v2/externalcontacts/merge/contacts`
    ///
    /// Arguments:
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_externalcontacts_merge_contacts(
        &self,
        body: models::MergeRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsMergeContacts> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_MERGE_CONTACTS,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/notes/exports`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `division_ids`
    /// - `page_size`
    #[inline]
    pub fn get_externalcontacts_notes_exports(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsNotesExports> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_NOTES_EXPORTS),
        )
    }
    /// `POST /api/v2/externalcontacts/notes/exports`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_notes_exports(
        &self,
        body: models::NotesExport,
    ) -> ExternalContactsRequest<PostExternalcontactsNotesExports> {
        let mut call = rt::Call::new(&self.client, &POST_EXTERNALCONTACTS_NOTES_EXPORTS);
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/notes/exports/{exportId}`
    ///
    /// Arguments:
    /// - `export_id`
    #[inline]
    pub fn get_externalcontacts_notes_export(
        &self,
        export_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsNotesExport> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_NOTES_EXPORT)
                .path(&export_id.into()),
        )
    }
    /// `GET /api/v2/externalcontacts/organizations`
    ///
    /// Optional, set on the request:
    /// - `division_ids`
    /// - `expand`
    /// - `include_trustors`
    /// - `page_number`
    /// - `page_size`
    /// - `q`
    /// - `sort_order`
    /// - `trustor_id`
    #[inline]
    pub fn get_externalcontacts_organizations(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsOrganizations> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_ORGANIZATIONS),
        )
    }
    /// `POST /api/v2/externalcontacts/organizations`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_organizations(
        &self,
        body: models::ExternalOrganization,
    ) -> ExternalContactsRequest<PostExternalcontactsOrganizations> {
        let mut call = rt::Call::new(&self.client, &POST_EXTERNALCONTACTS_ORGANIZATIONS);
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `POST /api/v2/externalcontacts/organizations/enrich`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `dry_run`
    #[inline]
    pub fn post_externalcontacts_organizations_enrich(
        &self,
        body: models::ExternalOrganizationEnrichRequest,
    ) -> ExternalContactsRequest<PostExternalcontactsOrganizationsEnrich> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_ORGANIZATIONS_ENRICH,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/organizations/exports`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `division_ids`
    /// - `page_size`
    #[inline]
    pub fn get_externalcontacts_organizations_exports(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsOrganizationsExports> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_ORGANIZATIONS_EXPORTS),
        )
    }
    /// `POST /api/v2/externalcontacts/organizations/exports`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_organizations_exports(
        &self,
        body: models::OrganizationsExport,
    ) -> ExternalContactsRequest<PostExternalcontactsOrganizationsExports> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_ORGANIZATIONS_EXPORTS,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/organizations/exports/{exportId}`
    ///
    /// Arguments:
    /// - `export_id`
    #[inline]
    pub fn get_externalcontacts_organizations_export(
        &self,
        export_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsOrganizationsExport> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_ORGANIZATIONS_EXPORT)
                .path(&export_id.into()),
        )
    }
    /// `GET /api/v2/externalcontacts/organizations/schemas`
    #[inline]
    pub fn get_externalcontacts_organizations_schemas(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsOrganizationsSchemas> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMAS),
        )
    }
    /// `POST /api/v2/externalcontacts/organizations/schemas`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_organizations_schemas(
        &self,
        body: models::DataSchema,
    ) -> ExternalContactsRequest<PostExternalcontactsOrganizationsSchemas> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMAS,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/organizations/schemas/coretypes`
    #[inline]
    pub fn get_externalcontacts_organizations_schemas_coretypes(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsOrganizationsSchemasCoretypes> {
        ExternalContactsRequest::new(
            rt::Call::new(
                &self.client,
                &GET_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMAS_CORETYPES,
            ),
        )
    }
    /// `GET /api/v2/externalcontacts/organizations/schemas/coretypes/{coreTypeName}`
    ///
    /// Arguments:
    /// - `core_type_name`
    #[inline]
    pub fn get_externalcontacts_organizations_schemas_coretype(
        &self,
        core_type_name: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsOrganizationsSchemasCoretype> {
        ExternalContactsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMAS_CORETYPE,
                )
                .path(&core_type_name.into()),
        )
    }
    /// `GET /api/v2/externalcontacts/organizations/schemas/limits`
    #[inline]
    pub fn get_externalcontacts_organizations_schemas_limits(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsOrganizationsSchemasLimits> {
        ExternalContactsRequest::new(
            rt::Call::new(
                &self.client,
                &GET_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMAS_LIMITS,
            ),
        )
    }
    /// `GET /api/v2/externalcontacts/organizations/schemas/{schemaId}`
    ///
    /// Arguments:
    /// - `schema_id`
    #[inline]
    pub fn get_externalcontacts_organizations_schema(
        &self,
        schema_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsOrganizationsSchema> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMA)
                .path(&schema_id.into()),
        )
    }
    /// `PUT /api/v2/externalcontacts/organizations/schemas/{schemaId}`
    ///
    /// Arguments:
    /// - `schema_id`
    /// - `body`
    #[inline]
    pub fn put_externalcontacts_organizations_schema(
        &self,
        schema_id: impl Into<String>,
        body: models::DataSchema,
    ) -> ExternalContactsRequest<PutExternalcontactsOrganizationsSchema> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMA,
            )
            .path(&schema_id.into());
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/organizations/schemas/{schemaId}/versions`
    ///
    /// Arguments:
    /// - `schema_id`
    #[inline]
    pub fn get_externalcontacts_organizations_schema_versions(
        &self,
        schema_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsOrganizationsSchemaVersions> {
        ExternalContactsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMA_VERSIONS,
                )
                .path(&schema_id.into()),
        )
    }
    /// `GET /api/v2/externalcontacts/organizations/schemas/{schemaId}/versions/{versionId}`
    ///
    /// Arguments:
    /// - `schema_id`
    /// - `version_id`
    #[inline]
    pub fn get_externalcontacts_organizations_schema_version(
        &self,
        schema_id: impl Into<String>,
        version_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsOrganizationsSchemaVersion> {
        ExternalContactsRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMA_VERSION,
                )
                .path(&schema_id.into())
                .path(&version_id.into()),
        )
    }
    /// `GET /api/v2/externalcontacts/organizations/{externalOrganizationId}`
    ///
    /// Arguments:
    /// - `external_organization_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `include_trustors`
    #[inline]
    pub fn get_externalcontacts_organization(
        &self,
        external_organization_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsOrganization> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_ORGANIZATION)
                .path(&external_organization_id.into()),
        )
    }
    /// `PUT /api/v2/externalcontacts/organizations/{externalOrganizationId}`
    ///
    /// Arguments:
    /// - `external_organization_id`
    /// - `body`
    #[inline]
    pub fn put_externalcontacts_organization(
        &self,
        external_organization_id: impl Into<String>,
        body: models::ExternalOrganization,
    ) -> ExternalContactsRequest<PutExternalcontactsOrganization> {
        let mut call = rt::Call::new(&self.client, &PUT_EXTERNALCONTACTS_ORGANIZATION)
            .path(&external_organization_id.into());
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `DELETE /api/v2/externalcontacts/organizations/{externalOrganizationId}`
    ///
    /// Arguments:
    /// - `external_organization_id`
    #[inline]
    pub fn delete_externalcontacts_organization(
        &self,
        external_organization_id: impl Into<String>,
    ) -> ExternalContactsRequest<DeleteExternalcontactsOrganization> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &DELETE_EXTERNALCONTACTS_ORGANIZATION)
                .path(&external_organization_id.into()),
        )
    }
    /// `PATCH /api/v2/externalcontacts/organizations/{externalOrganizationId}`
    ///
    /// Arguments:
    /// - `external_organization_id`
    /// - `body`
    #[inline]
    pub fn patch_externalcontacts_organization(
        &self,
        external_organization_id: impl Into<String>,
        body: models::ExternalContactsPatchRequest,
    ) -> ExternalContactsRequest<PatchExternalcontactsOrganization> {
        let mut call = rt::Call::new(&self.client, &PATCH_EXTERNALCONTACTS_ORGANIZATION)
            .path(&external_organization_id.into());
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/contacts`
    ///
    /// Arguments:
    /// - `external_organization_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `page_number`
    /// - `page_size`
    /// - `q`
    /// - `sort_order`
    #[inline]
    pub fn get_externalcontacts_organization_contacts(
        &self,
        external_organization_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsOrganizationContacts> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_ORGANIZATION_CONTACTS)
                .path(&external_organization_id.into()),
        )
    }
    /// `GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/identifiers`
    ///
    /// Arguments:
    /// - `external_organization_id`
    #[inline]
    pub fn get_externalcontacts_organization_identifiers(
        &self,
        external_organization_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsOrganizationIdentifiers> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_ORGANIZATION_IDENTIFIERS)
                .path(&external_organization_id.into()),
        )
    }
    /// `PATCH /api/v2/externalcontacts/organizations/{externalOrganizationId}/identifiers`
    ///
    /// Arguments:
    /// - `external_organization_id`
    /// - `body`
    #[inline]
    pub fn patch_externalcontacts_organization_identifiers(
        &self,
        external_organization_id: impl Into<String>,
        body: models::ExternalOrganizationIdentifierClaimRequest,
    ) -> ExternalContactsRequest<PatchExternalcontactsOrganizationIdentifiers> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_EXTERNALCONTACTS_ORGANIZATION_IDENTIFIERS,
            )
            .path(&external_organization_id.into());
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes`
    ///
    /// Arguments:
    /// - `external_organization_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_externalcontacts_organization_notes(
        &self,
        external_organization_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsOrganizationNotes> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_ORGANIZATION_NOTES)
                .path(&external_organization_id.into()),
        )
    }
    /// `POST /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes`
    ///
    /// Arguments:
    /// - `external_organization_id`
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_organization_notes(
        &self,
        external_organization_id: impl Into<String>,
        body: models::Note,
    ) -> ExternalContactsRequest<PostExternalcontactsOrganizationNotes> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_EXTERNALCONTACTS_ORGANIZATION_NOTES,
            )
            .path(&external_organization_id.into());
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}`
    ///
    /// Arguments:
    /// - `external_organization_id`
    /// - `note_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_externalcontacts_organization_note(
        &self,
        external_organization_id: impl Into<String>,
        note_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsOrganizationNote> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_ORGANIZATION_NOTE)
                .path(&external_organization_id.into())
                .path(&note_id.into()),
        )
    }
    /// `PUT /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}`
    ///
    /// Arguments:
    /// - `external_organization_id`
    /// - `note_id`
    /// - `body`
    #[inline]
    pub fn put_externalcontacts_organization_note(
        &self,
        external_organization_id: impl Into<String>,
        note_id: impl Into<String>,
        body: models::Note,
    ) -> ExternalContactsRequest<PutExternalcontactsOrganizationNote> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_EXTERNALCONTACTS_ORGANIZATION_NOTE,
            )
            .path(&external_organization_id.into())
            .path(&note_id.into());
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `DELETE /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}`
    ///
    /// Arguments:
    /// - `external_organization_id`
    /// - `note_id`
    #[inline]
    pub fn delete_externalcontacts_organization_note(
        &self,
        external_organization_id: impl Into<String>,
        note_id: impl Into<String>,
    ) -> ExternalContactsRequest<DeleteExternalcontactsOrganizationNote> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &DELETE_EXTERNALCONTACTS_ORGANIZATION_NOTE)
                .path(&external_organization_id.into())
                .path(&note_id.into()),
        )
    }
    /// `PATCH /api/v2/externalcontacts/organizations/{externalOrganizationId}/notes/{noteId}`
    ///
    /// Arguments:
    /// - `external_organization_id`
    /// - `note_id`
    /// - `body`
    #[inline]
    pub fn patch_externalcontacts_organization_note(
        &self,
        external_organization_id: impl Into<String>,
        note_id: impl Into<String>,
        body: models::ExternalContactsPatchRequest,
    ) -> ExternalContactsRequest<PatchExternalcontactsOrganizationNote> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_EXTERNALCONTACTS_ORGANIZATION_NOTE,
            )
            .path(&external_organization_id.into())
            .path(&note_id.into());
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/organizations/{externalOrganizationId}/relationships`
    ///
    /// Arguments:
    /// - `external_organization_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_externalcontacts_organization_relationships(
        &self,
        external_organization_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsOrganizationRelationships> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_ORGANIZATION_RELATIONSHIPS)
                .path(&external_organization_id.into()),
        )
    }
    /// `DELETE /api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor`
    ///
    /// Arguments:
    /// - `external_organization_id`
    #[inline]
    pub fn delete_externalcontacts_organization_trustor(
        &self,
        external_organization_id: impl Into<String>,
    ) -> ExternalContactsRequest<DeleteExternalcontactsOrganizationTrustor> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &DELETE_EXTERNALCONTACTS_ORGANIZATION_TRUSTOR)
                .path(&external_organization_id.into()),
        )
    }
    /// `PUT /api/v2/externalcontacts/organizations/{externalOrganizationId}/trustor/{trustorId}`
    ///
    /// Arguments:
    /// - `external_organization_id`
    /// - `trustor_id`
    #[inline]
    pub fn put_externalcontacts_organization_trustor_trustor_id(
        &self,
        external_organization_id: impl Into<String>,
        trustor_id: impl Into<String>,
    ) -> ExternalContactsRequest<PutExternalcontactsOrganizationTrustorTrustorId> {
        ExternalContactsRequest::new(
            rt::Call::new(
                    &self.client,
                    &PUT_EXTERNALCONTACTS_ORGANIZATION_TRUSTOR_TRUSTOR_ID,
                )
                .path(&external_organization_id.into())
                .path(&trustor_id.into()),
        )
    }
    /// `POST /api/v2/externalcontacts/relationships`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_relationships(
        &self,
        body: models::Relationship,
    ) -> ExternalContactsRequest<PostExternalcontactsRelationships> {
        let mut call = rt::Call::new(&self.client, &POST_EXTERNALCONTACTS_RELATIONSHIPS);
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/relationships/exports`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `division_ids`
    /// - `page_size`
    #[inline]
    pub fn get_externalcontacts_relationships_exports(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsRelationshipsExports> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_RELATIONSHIPS_EXPORTS),
        )
    }
    /// `POST /api/v2/externalcontacts/relationships/exports`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_externalcontacts_relationships_exports(
        &self,
        body: models::RelationshipsExport,
    ) -> ExternalContactsRequest<PostExternalcontactsRelationshipsExports> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_EXTERNALCONTACTS_RELATIONSHIPS_EXPORTS,
        );
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/relationships/exports/{exportId}`
    ///
    /// Arguments:
    /// - `export_id`
    #[inline]
    pub fn get_externalcontacts_relationships_export(
        &self,
        export_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsRelationshipsExport> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_RELATIONSHIPS_EXPORT)
                .path(&export_id.into()),
        )
    }
    /// `GET /api/v2/externalcontacts/relationships/{relationshipId}`
    ///
    /// Arguments:
    /// - `relationship_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_externalcontacts_relationship(
        &self,
        relationship_id: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsRelationship> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_RELATIONSHIP)
                .path(&relationship_id.into()),
        )
    }
    /// `PUT /api/v2/externalcontacts/relationships/{relationshipId}`
    ///
    /// Arguments:
    /// - `relationship_id`
    /// - `body`
    #[inline]
    pub fn put_externalcontacts_relationship(
        &self,
        relationship_id: impl Into<String>,
        body: models::Relationship,
    ) -> ExternalContactsRequest<PutExternalcontactsRelationship> {
        let mut call = rt::Call::new(&self.client, &PUT_EXTERNALCONTACTS_RELATIONSHIP)
            .path(&relationship_id.into());
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `DELETE /api/v2/externalcontacts/relationships/{relationshipId}`
    ///
    /// Arguments:
    /// - `relationship_id`
    #[inline]
    pub fn delete_externalcontacts_relationship(
        &self,
        relationship_id: impl Into<String>,
    ) -> ExternalContactsRequest<DeleteExternalcontactsRelationship> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &DELETE_EXTERNALCONTACTS_RELATIONSHIP)
                .path(&relationship_id.into()),
        )
    }
    /// `PATCH /api/v2/externalcontacts/relationships/{relationshipId}`
    ///
    /// Arguments:
    /// - `relationship_id`
    /// - `body`
    #[inline]
    pub fn patch_externalcontacts_relationship(
        &self,
        relationship_id: impl Into<String>,
        body: models::ExternalContactsPatchRequest,
    ) -> ExternalContactsRequest<PatchExternalcontactsRelationship> {
        let mut call = rt::Call::new(&self.client, &PATCH_EXTERNALCONTACTS_RELATIONSHIP)
            .path(&relationship_id.into());
        call.body_json(&body);
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/reversewhitepageslookup`
    ///
    /// Arguments:
    /// - `lookup_val`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    /// - `expand`
    #[inline]
    pub fn get_externalcontacts_reversewhitepageslookup(
        &self,
        lookup_val: impl Into<String>,
    ) -> ExternalContactsRequest<GetExternalcontactsReversewhitepageslookup> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_EXTERNALCONTACTS_REVERSEWHITEPAGESLOOKUP,
        );
        call.query("lookupVal", lookup_val.into());
        ExternalContactsRequest::new(call)
    }
    /// `GET /api/v2/externalcontacts/scan/contacts`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    /// - `division_id`
    /// - `limit`
    #[inline]
    pub fn get_externalcontacts_scan_contacts(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsScanContacts> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_SCAN_CONTACTS),
        )
    }
    /// `GET /api/v2/externalcontacts/scan/contacts/divisionviews/all`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    /// - `limit`
    #[inline]
    pub fn get_externalcontacts_scan_contacts_divisionviews_all(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsScanContactsDivisionviewsAll> {
        ExternalContactsRequest::new(
            rt::Call::new(
                &self.client,
                &GET_EXTERNALCONTACTS_SCAN_CONTACTS_DIVISIONVIEWS_ALL,
            ),
        )
    }
    /// `GET /api/v2/externalcontacts/scan/notes`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    /// - `division_id`
    /// - `limit`
    #[inline]
    pub fn get_externalcontacts_scan_notes(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsScanNotes> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_SCAN_NOTES),
        )
    }
    /// `GET /api/v2/externalcontacts/scan/notes/divisionviews/all`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    /// - `limit`
    #[inline]
    pub fn get_externalcontacts_scan_notes_divisionviews_all(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsScanNotesDivisionviewsAll> {
        ExternalContactsRequest::new(
            rt::Call::new(
                &self.client,
                &GET_EXTERNALCONTACTS_SCAN_NOTES_DIVISIONVIEWS_ALL,
            ),
        )
    }
    /// `GET /api/v2/externalcontacts/scan/organizations`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    /// - `division_id`
    /// - `limit`
    #[inline]
    pub fn get_externalcontacts_scan_organizations(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsScanOrganizations> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_SCAN_ORGANIZATIONS),
        )
    }
    /// `GET /api/v2/externalcontacts/scan/organizations/divisionviews/all`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    /// - `limit`
    #[inline]
    pub fn get_externalcontacts_scan_organizations_divisionviews_all(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsScanOrganizationsDivisionviewsAll> {
        ExternalContactsRequest::new(
            rt::Call::new(
                &self.client,
                &GET_EXTERNALCONTACTS_SCAN_ORGANIZATIONS_DIVISIONVIEWS_ALL,
            ),
        )
    }
    /// `GET /api/v2/externalcontacts/scan/relationships`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    /// - `division_id`
    /// - `limit`
    #[inline]
    pub fn get_externalcontacts_scan_relationships(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsScanRelationships> {
        ExternalContactsRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_SCAN_RELATIONSHIPS),
        )
    }
    /// `GET /api/v2/externalcontacts/scan/relationships/divisionviews/all`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    /// - `limit`
    #[inline]
    pub fn get_externalcontacts_scan_relationships_divisionviews_all(
        &self,
    ) -> ExternalContactsRequest<GetExternalcontactsScanRelationshipsDivisionviewsAll> {
        ExternalContactsRequest::new(
            rt::Call::new(
                &self.client,
                &GET_EXTERNALCONTACTS_SCAN_RELATIONSHIPS_DIVISIONVIEWS_ALL,
            ),
        )
    }
}
/// A request of [`ExternalContactsApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `ExternalContactsRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct ExternalContactsRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> ExternalContactsRequest<O> {
    #[inline]
    fn new(call: rt::Call) -> Self {
        Self {
            call,
            operation: std::marker::PhantomData,
        }
    }
    /// Sends the request and gives the body of the answer.
    #[inline]
    pub fn send(self) -> rt::Pending<O::Answer> {
        self.call.send()
    }
    /// Sends the request and gives the whole answer: status, headers, body.
    #[inline]
    pub fn response(self) -> rt::PendingResponse<O::Answer> {
        self.call.response()
    }
    /// The answer as a file that streams; redirects to where it lies are followed.
    #[inline]
    pub fn into_download(self) -> rt::Download {
        self.call.into_download()
    }
    /// Changes how this one request is sent.
    #[inline]
    pub fn options(
        mut self,
        change: impl FnOnce(rt::CallOptions) -> rt::CallOptions,
    ) -> Self {
        self.call.options(change);
        self
    }
}
impl<O: rt::Endpoint> IntoFuture for ExternalContactsRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for ExternalContactsRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static POST_EXTERNALCONTACTS_BULK_CONTACTS: rt::Operation = rt::Operation::new(
        "postExternalcontactsBulkContacts",
        rt::Method::Post,
        &["/api/v2/externalcontacts/bulk/contacts"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_bulk_contacts`.
#[derive(Debug)]
pub enum PostExternalcontactsBulkContacts {}
impl rt::Endpoint for PostExternalcontactsBulkContacts {
    type Answer = models::BulkFetchContactsResponse;
}
static POST_EXTERNALCONTACTS_BULK_CONTACTS_ADD: rt::Operation = rt::Operation::new(
        "postExternalcontactsBulkContactsAdd",
        rt::Method::Post,
        &["/api/v2/externalcontacts/bulk/contacts/add"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_bulk_contacts_add`.
#[derive(Debug)]
pub enum PostExternalcontactsBulkContactsAdd {}
impl rt::Endpoint for PostExternalcontactsBulkContactsAdd {
    type Answer = models::BulkContactsResponse;
}
static POST_EXTERNALCONTACTS_BULK_CONTACTS_DIVISIONVIEWS: rt::Operation = rt::Operation::new(
        "postExternalcontactsBulkContactsDivisionviews",
        rt::Method::Post,
        &["/api/v2/externalcontacts/bulk/contacts/divisionviews"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_bulk_contacts_divisionviews`.
#[derive(Debug)]
pub enum PostExternalcontactsBulkContactsDivisionviews {}
impl rt::Endpoint for PostExternalcontactsBulkContactsDivisionviews {
    type Answer = models::BulkFetchContactsResponse;
}
static POST_EXTERNALCONTACTS_BULK_CONTACTS_ENRICH: rt::Operation = rt::Operation::new(
        "postExternalcontactsBulkContactsEnrich",
        rt::Method::Post,
        &["/api/v2/externalcontacts/bulk/contacts/enrich"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_bulk_contacts_enrich`.
#[derive(Debug)]
pub enum PostExternalcontactsBulkContactsEnrich {}
impl rt::Endpoint for PostExternalcontactsBulkContactsEnrich {
    type Answer = models::BulkContactsEnrichResponse;
}
impl ExternalContactsRequest<PostExternalcontactsBulkContactsEnrich> {
    /// Sets `dryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.call.query("dryRun", value.to_string());
        self
    }
}
static POST_EXTERNALCONTACTS_BULK_CONTACTS_REMOVE: rt::Operation = rt::Operation::new(
        "postExternalcontactsBulkContactsRemove",
        rt::Method::Post,
        &["/api/v2/externalcontacts/bulk/contacts/remove"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_bulk_contacts_remove`.
#[derive(Debug)]
pub enum PostExternalcontactsBulkContactsRemove {}
impl rt::Endpoint for PostExternalcontactsBulkContactsRemove {
    type Answer = models::BulkDeleteResponse;
}
static POST_EXTERNALCONTACTS_BULK_CONTACTS_UNRESOLVED: rt::Operation = rt::Operation::new(
        "postExternalcontactsBulkContactsUnresolved",
        rt::Method::Post,
        &["/api/v2/externalcontacts/bulk/contacts/unresolved"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_bulk_contacts_unresolved`.
#[derive(Debug)]
pub enum PostExternalcontactsBulkContactsUnresolved {}
impl rt::Endpoint for PostExternalcontactsBulkContactsUnresolved {
    type Answer = models::BulkFetchContactsResponse;
}
static POST_EXTERNALCONTACTS_BULK_CONTACTS_UPDATE: rt::Operation = rt::Operation::new(
        "postExternalcontactsBulkContactsUpdate",
        rt::Method::Post,
        &["/api/v2/externalcontacts/bulk/contacts/update"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_bulk_contacts_update`.
#[derive(Debug)]
pub enum PostExternalcontactsBulkContactsUpdate {}
impl rt::Endpoint for PostExternalcontactsBulkContactsUpdate {
    type Answer = models::BulkContactsResponse;
}
static POST_EXTERNALCONTACTS_BULK_NOTES: rt::Operation = rt::Operation::new(
        "postExternalcontactsBulkNotes",
        rt::Method::Post,
        &["/api/v2/externalcontacts/bulk/notes"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_bulk_notes`.
#[derive(Debug)]
pub enum PostExternalcontactsBulkNotes {}
impl rt::Endpoint for PostExternalcontactsBulkNotes {
    type Answer = models::BulkFetchNotesResponse;
}
static POST_EXTERNALCONTACTS_BULK_NOTES_ADD: rt::Operation = rt::Operation::new(
        "postExternalcontactsBulkNotesAdd",
        rt::Method::Post,
        &["/api/v2/externalcontacts/bulk/notes/add"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_bulk_notes_add`.
#[derive(Debug)]
pub enum PostExternalcontactsBulkNotesAdd {}
impl rt::Endpoint for PostExternalcontactsBulkNotesAdd {
    type Answer = models::BulkNotesResponse;
}
static POST_EXTERNALCONTACTS_BULK_NOTES_REMOVE: rt::Operation = rt::Operation::new(
        "postExternalcontactsBulkNotesRemove",
        rt::Method::Post,
        &["/api/v2/externalcontacts/bulk/notes/remove"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_bulk_notes_remove`.
#[derive(Debug)]
pub enum PostExternalcontactsBulkNotesRemove {}
impl rt::Endpoint for PostExternalcontactsBulkNotesRemove {
    type Answer = models::BulkDeleteResponse;
}
static POST_EXTERNALCONTACTS_BULK_NOTES_UPDATE: rt::Operation = rt::Operation::new(
        "postExternalcontactsBulkNotesUpdate",
        rt::Method::Post,
        &["/api/v2/externalcontacts/bulk/notes/update"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_bulk_notes_update`.
#[derive(Debug)]
pub enum PostExternalcontactsBulkNotesUpdate {}
impl rt::Endpoint for PostExternalcontactsBulkNotesUpdate {
    type Answer = models::BulkNotesResponse;
}
static POST_EXTERNALCONTACTS_BULK_ORGANIZATIONS: rt::Operation = rt::Operation::new(
        "postExternalcontactsBulkOrganizations",
        rt::Method::Post,
        &["/api/v2/externalcontacts/bulk/organizations"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_bulk_organizations`.
#[derive(Debug)]
pub enum PostExternalcontactsBulkOrganizations {}
impl rt::Endpoint for PostExternalcontactsBulkOrganizations {
    type Answer = models::BulkFetchOrganizationsResponse;
}
static POST_EXTERNALCONTACTS_BULK_ORGANIZATIONS_ADD: rt::Operation = rt::Operation::new(
        "postExternalcontactsBulkOrganizationsAdd",
        rt::Method::Post,
        &["/api/v2/externalcontacts/bulk/organizations/add"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_bulk_organizations_add`.
#[derive(Debug)]
pub enum PostExternalcontactsBulkOrganizationsAdd {}
impl rt::Endpoint for PostExternalcontactsBulkOrganizationsAdd {
    type Answer = models::BulkOrganizationsResponse;
}
static POST_EXTERNALCONTACTS_BULK_ORGANIZATIONS_DIVISIONVIEWS: rt::Operation = rt::Operation::new(
        "postExternalcontactsBulkOrganizationsDivisionviews",
        rt::Method::Post,
        &["/api/v2/externalcontacts/bulk/organizations/divisionviews"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_bulk_organizations_divisionviews`.
#[derive(Debug)]
pub enum PostExternalcontactsBulkOrganizationsDivisionviews {}
impl rt::Endpoint for PostExternalcontactsBulkOrganizationsDivisionviews {
    type Answer = models::BulkFetchOrganizationsResponse;
}
static POST_EXTERNALCONTACTS_BULK_ORGANIZATIONS_ENRICH: rt::Operation = rt::Operation::new(
        "postExternalcontactsBulkOrganizationsEnrich",
        rt::Method::Post,
        &["/api/v2/externalcontacts/bulk/organizations/enrich"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_bulk_organizations_enrich`.
#[derive(Debug)]
pub enum PostExternalcontactsBulkOrganizationsEnrich {}
impl rt::Endpoint for PostExternalcontactsBulkOrganizationsEnrich {
    type Answer = models::BulkOrganizationsEnrichResponse;
}
impl ExternalContactsRequest<PostExternalcontactsBulkOrganizationsEnrich> {
    /// Sets `dryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.call.query("dryRun", value.to_string());
        self
    }
}
static POST_EXTERNALCONTACTS_BULK_ORGANIZATIONS_REMOVE: rt::Operation = rt::Operation::new(
        "postExternalcontactsBulkOrganizationsRemove",
        rt::Method::Post,
        &["/api/v2/externalcontacts/bulk/organizations/remove"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_bulk_organizations_remove`.
#[derive(Debug)]
pub enum PostExternalcontactsBulkOrganizationsRemove {}
impl rt::Endpoint for PostExternalcontactsBulkOrganizationsRemove {
    type Answer = models::BulkDeleteResponse;
}
static POST_EXTERNALCONTACTS_BULK_ORGANIZATIONS_UPDATE: rt::Operation = rt::Operation::new(
        "postExternalcontactsBulkOrganizationsUpdate",
        rt::Method::Post,
        &["/api/v2/externalcontacts/bulk/organizations/update"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_bulk_organizations_update`.
#[derive(Debug)]
pub enum PostExternalcontactsBulkOrganizationsUpdate {}
impl rt::Endpoint for PostExternalcontactsBulkOrganizationsUpdate {
    type Answer = models::BulkOrganizationsResponse;
}
static POST_EXTERNALCONTACTS_BULK_RELATIONSHIPS: rt::Operation = rt::Operation::new(
        "postExternalcontactsBulkRelationships",
        rt::Method::Post,
        &["/api/v2/externalcontacts/bulk/relationships"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_bulk_relationships`.
#[derive(Debug)]
pub enum PostExternalcontactsBulkRelationships {}
impl rt::Endpoint for PostExternalcontactsBulkRelationships {
    type Answer = models::BulkFetchRelationshipsResponse;
}
static POST_EXTERNALCONTACTS_BULK_RELATIONSHIPS_ADD: rt::Operation = rt::Operation::new(
        "postExternalcontactsBulkRelationshipsAdd",
        rt::Method::Post,
        &["/api/v2/externalcontacts/bulk/relationships/add"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_bulk_relationships_add`.
#[derive(Debug)]
pub enum PostExternalcontactsBulkRelationshipsAdd {}
impl rt::Endpoint for PostExternalcontactsBulkRelationshipsAdd {
    type Answer = models::BulkRelationshipsResponse;
}
static POST_EXTERNALCONTACTS_BULK_RELATIONSHIPS_REMOVE: rt::Operation = rt::Operation::new(
        "postExternalcontactsBulkRelationshipsRemove",
        rt::Method::Post,
        &["/api/v2/externalcontacts/bulk/relationships/remove"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_bulk_relationships_remove`.
#[derive(Debug)]
pub enum PostExternalcontactsBulkRelationshipsRemove {}
impl rt::Endpoint for PostExternalcontactsBulkRelationshipsRemove {
    type Answer = models::BulkDeleteResponse;
}
static POST_EXTERNALCONTACTS_BULK_RELATIONSHIPS_UPDATE: rt::Operation = rt::Operation::new(
        "postExternalcontactsBulkRelationshipsUpdate",
        rt::Method::Post,
        &["/api/v2/externalcontacts/bulk/relationships/update"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_bulk_relationships_update`.
#[derive(Debug)]
pub enum PostExternalcontactsBulkRelationshipsUpdate {}
impl rt::Endpoint for PostExternalcontactsBulkRelationshipsUpdate {
    type Answer = models::BulkRelationshipsResponse;
}
static GET_EXTERNALCONTACTS_CONTACTS: rt::Operation = rt::Operation::new(
        "getExternalcontactsContacts",
        rt::Method::Get,
        &["/api/v2/externalcontacts/contacts"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_contacts`.
#[derive(Debug)]
pub enum GetExternalcontactsContacts {}
impl rt::Endpoint for GetExternalcontactsContacts {
    type Answer = models::ContactListing;
}
impl ExternalContactsRequest<GetExternalcontactsContacts> {
    /// Sets `divisionIds`.
    #[inline]
    pub fn division_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionIds",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 20
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `q`.
    #[inline]
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.call.query("q", value.into());
        self
    }
    /// Sets `sortOrder`.
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_EXTERNALCONTACTS_CONTACTS: rt::Operation = rt::Operation::new(
        "postExternalcontactsContacts",
        rt::Method::Post,
        &["/api/v2/externalcontacts/contacts"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_contacts`.
#[derive(Debug)]
pub enum PostExternalcontactsContacts {}
impl rt::Endpoint for PostExternalcontactsContacts {
    type Answer = models::ExternalContact;
}
static POST_EXTERNALCONTACTS_CONTACTS_ENRICH: rt::Operation = rt::Operation::new(
        "postExternalcontactsContactsEnrich",
        rt::Method::Post,
        &["/api/v2/externalcontacts/contacts/enrich"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_contacts_enrich`.
#[derive(Debug)]
pub enum PostExternalcontactsContactsEnrich {}
impl rt::Endpoint for PostExternalcontactsContactsEnrich {
    type Answer = models::ExternalContact;
}
impl ExternalContactsRequest<PostExternalcontactsContactsEnrich> {
    /// Sets `dryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.call.query("dryRun", value.to_string());
        self
    }
}
static GET_EXTERNALCONTACTS_CONTACTS_EXPORTS: rt::Operation = rt::Operation::new(
        "getExternalcontactsContactsExports",
        rt::Method::Get,
        &["/api/v2/externalcontacts/contacts/exports"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_contacts_exports`.
#[derive(Debug)]
pub enum GetExternalcontactsContactsExports {}
impl rt::Endpoint for GetExternalcontactsContactsExports {
    type Answer = models::ContactsExportListing;
}
impl ExternalContactsRequest<GetExternalcontactsContactsExports> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `divisionIds`.
    #[inline]
    pub fn division_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionIds",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_EXTERNALCONTACTS_CONTACTS_EXPORTS: rt::Operation = rt::Operation::new(
        "postExternalcontactsContactsExports",
        rt::Method::Post,
        &["/api/v2/externalcontacts/contacts/exports"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_contacts_exports`.
#[derive(Debug)]
pub enum PostExternalcontactsContactsExports {}
impl rt::Endpoint for PostExternalcontactsContactsExports {
    type Answer = models::ContactsExport;
}
static GET_EXTERNALCONTACTS_CONTACTS_EXPORT: rt::Operation = rt::Operation::new(
        "getExternalcontactsContactsExport",
        rt::Method::Get,
        &["/api/v2/externalcontacts/contacts/exports/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_contacts_export`.
#[derive(Debug)]
pub enum GetExternalcontactsContactsExport {}
impl rt::Endpoint for GetExternalcontactsContactsExport {
    type Answer = models::ContactsExport;
}
static POST_EXTERNALCONTACTS_CONTACTS_MERGE: rt::Operation = rt::Operation::new(
        "postExternalcontactsContactsMerge",
        rt::Method::Post,
        &["/api/v2/externalcontacts/contacts/merge"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_contacts_merge`.
#[derive(Debug)]
pub enum PostExternalcontactsContactsMerge {}
impl rt::Endpoint for PostExternalcontactsContactsMerge {
    type Answer = models::ExternalContact;
}
static GET_EXTERNALCONTACTS_CONTACTS_SCHEMAS: rt::Operation = rt::Operation::new(
        "getExternalcontactsContactsSchemas",
        rt::Method::Get,
        &["/api/v2/externalcontacts/contacts/schemas"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_contacts_schemas`.
#[derive(Debug)]
pub enum GetExternalcontactsContactsSchemas {}
impl rt::Endpoint for GetExternalcontactsContactsSchemas {
    type Answer = models::DataSchemaListing;
}
static POST_EXTERNALCONTACTS_CONTACTS_SCHEMAS: rt::Operation = rt::Operation::new(
        "postExternalcontactsContactsSchemas",
        rt::Method::Post,
        &["/api/v2/externalcontacts/contacts/schemas"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_contacts_schemas`.
#[derive(Debug)]
pub enum PostExternalcontactsContactsSchemas {}
impl rt::Endpoint for PostExternalcontactsContactsSchemas {
    type Answer = models::DataSchema;
}
static GET_EXTERNALCONTACTS_CONTACTS_SCHEMAS_CORETYPES: rt::Operation = rt::Operation::new(
        "getExternalcontactsContactsSchemasCoretypes",
        rt::Method::Get,
        &["/api/v2/externalcontacts/contacts/schemas/coretypes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_contacts_schemas_coretypes`.
#[derive(Debug)]
pub enum GetExternalcontactsContactsSchemasCoretypes {}
impl rt::Endpoint for GetExternalcontactsContactsSchemasCoretypes {
    type Answer = models::CoretypeListing;
}
static GET_EXTERNALCONTACTS_CONTACTS_SCHEMAS_CORETYPE: rt::Operation = rt::Operation::new(
        "getExternalcontactsContactsSchemasCoretype",
        rt::Method::Get,
        &["/api/v2/externalcontacts/contacts/schemas/coretypes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_contacts_schemas_coretype`.
#[derive(Debug)]
pub enum GetExternalcontactsContactsSchemasCoretype {}
impl rt::Endpoint for GetExternalcontactsContactsSchemasCoretype {
    type Answer = models::Coretype;
}
static GET_EXTERNALCONTACTS_CONTACTS_SCHEMAS_LIMITS: rt::Operation = rt::Operation::new(
        "getExternalcontactsContactsSchemasLimits",
        rt::Method::Get,
        &["/api/v2/externalcontacts/contacts/schemas/limits"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_contacts_schemas_limits`.
#[derive(Debug)]
pub enum GetExternalcontactsContactsSchemasLimits {}
impl rt::Endpoint for GetExternalcontactsContactsSchemasLimits {
    type Answer = models::SchemaQuantityLimits;
}
static GET_EXTERNALCONTACTS_CONTACTS_SCHEMA: rt::Operation = rt::Operation::new(
        "getExternalcontactsContactsSchema",
        rt::Method::Get,
        &["/api/v2/externalcontacts/contacts/schemas/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_contacts_schema`.
#[derive(Debug)]
pub enum GetExternalcontactsContactsSchema {}
impl rt::Endpoint for GetExternalcontactsContactsSchema {
    type Answer = models::DataSchema;
}
static PUT_EXTERNALCONTACTS_CONTACTS_SCHEMA: rt::Operation = rt::Operation::new(
        "putExternalcontactsContactsSchema",
        rt::Method::Put,
        &["/api/v2/externalcontacts/contacts/schemas/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_externalcontacts_contacts_schema`.
#[derive(Debug)]
pub enum PutExternalcontactsContactsSchema {}
impl rt::Endpoint for PutExternalcontactsContactsSchema {
    type Answer = models::DataSchema;
}
static DELETE_EXTERNALCONTACTS_CONTACTS_SCHEMA: rt::Operation = rt::Operation::new(
        "deleteExternalcontactsContactsSchema",
        rt::Method::Delete,
        &["/api/v2/externalcontacts/contacts/schemas/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_externalcontacts_contacts_schema`.
#[derive(Debug)]
pub enum DeleteExternalcontactsContactsSchema {}
impl rt::Endpoint for DeleteExternalcontactsContactsSchema {
    type Answer = ();
}
static GET_EXTERNALCONTACTS_CONTACTS_SCHEMA_VERSIONS: rt::Operation = rt::Operation::new(
        "getExternalcontactsContactsSchemaVersions",
        rt::Method::Get,
        &["/api/v2/externalcontacts/contacts/schemas/", "/versions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_contacts_schema_versions`.
#[derive(Debug)]
pub enum GetExternalcontactsContactsSchemaVersions {}
impl rt::Endpoint for GetExternalcontactsContactsSchemaVersions {
    type Answer = models::DataSchemaListing;
}
static GET_EXTERNALCONTACTS_CONTACTS_SCHEMA_VERSION: rt::Operation = rt::Operation::new(
        "getExternalcontactsContactsSchemaVersion",
        rt::Method::Get,
        &["/api/v2/externalcontacts/contacts/schemas/", "/versions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_contacts_schema_version`.
#[derive(Debug)]
pub enum GetExternalcontactsContactsSchemaVersion {}
impl rt::Endpoint for GetExternalcontactsContactsSchemaVersion {
    type Answer = models::DataSchema;
}
static POST_EXTERNALCONTACTS_CONTACTS_SEARCH: rt::Operation = rt::Operation::new(
        "postExternalcontactsContactsSearch",
        rt::Method::Post,
        &["/api/v2/externalcontacts/contacts/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_contacts_search`.
#[derive(Debug)]
pub enum PostExternalcontactsContactsSearch {}
impl rt::Endpoint for PostExternalcontactsContactsSearch {
    type Answer = models::ContactListing;
}
static GET_EXTERNALCONTACTS_CONTACT: rt::Operation = rt::Operation::new(
        "getExternalcontactsContact",
        rt::Method::Get,
        &["/api/v2/externalcontacts/contacts/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_contact`.
#[derive(Debug)]
pub enum GetExternalcontactsContact {}
impl rt::Endpoint for GetExternalcontactsContact {
    type Answer = models::ExternalContact;
}
impl ExternalContactsRequest<GetExternalcontactsContact> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static PUT_EXTERNALCONTACTS_CONTACT: rt::Operation = rt::Operation::new(
        "putExternalcontactsContact",
        rt::Method::Put,
        &["/api/v2/externalcontacts/contacts/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_externalcontacts_contact`.
#[derive(Debug)]
pub enum PutExternalcontactsContact {}
impl rt::Endpoint for PutExternalcontactsContact {
    type Answer = models::ExternalContact;
}
static DELETE_EXTERNALCONTACTS_CONTACT: rt::Operation = rt::Operation::new(
        "deleteExternalcontactsContact",
        rt::Method::Delete,
        &["/api/v2/externalcontacts/contacts/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_externalcontacts_contact`.
#[derive(Debug)]
pub enum DeleteExternalcontactsContact {}
impl rt::Endpoint for DeleteExternalcontactsContact {
    type Answer = rt::Value;
}
static PATCH_EXTERNALCONTACTS_CONTACT: rt::Operation = rt::Operation::new(
        "patchExternalcontactsContact",
        rt::Method::Patch,
        &["/api/v2/externalcontacts/contacts/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_externalcontacts_contact`.
#[derive(Debug)]
pub enum PatchExternalcontactsContact {}
impl rt::Endpoint for PatchExternalcontactsContact {
    type Answer = models::ExternalContact;
}
static GET_EXTERNALCONTACTS_CONTACT_IDENTIFIERS: rt::Operation = rt::Operation::new(
        "getExternalcontactsContactIdentifiers",
        rt::Method::Get,
        &["/api/v2/externalcontacts/contacts/", "/identifiers"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_contact_identifiers`.
#[derive(Debug)]
pub enum GetExternalcontactsContactIdentifiers {}
impl rt::Endpoint for GetExternalcontactsContactIdentifiers {
    type Answer = models::ContactIdentifierListing;
}
static PATCH_EXTERNALCONTACTS_CONTACT_IDENTIFIERS: rt::Operation = rt::Operation::new(
        "patchExternalcontactsContactIdentifiers",
        rt::Method::Patch,
        &["/api/v2/externalcontacts/contacts/", "/identifiers"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_externalcontacts_contact_identifiers`.
#[derive(Debug)]
pub enum PatchExternalcontactsContactIdentifiers {}
impl rt::Endpoint for PatchExternalcontactsContactIdentifiers {
    type Answer = models::ContactIdentifier;
}
static GET_EXTERNALCONTACTS_CONTACT_JOURNEY_SEGMENTS: rt::Operation = rt::Operation::new(
        "getExternalcontactsContactJourneySegments",
        rt::Method::Get,
        &["/api/v2/externalcontacts/contacts/", "/journey/segments"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_contact_journey_segments`.
#[derive(Debug)]
pub enum GetExternalcontactsContactJourneySegments {}
impl rt::Endpoint for GetExternalcontactsContactJourneySegments {
    type Answer = models::SegmentAssignmentListing;
}
impl ExternalContactsRequest<GetExternalcontactsContactJourneySegments> {
    /// Sets `includeMerged`.
    #[inline]
    pub fn include_merged(mut self, value: bool) -> Self {
        self.call.query("includeMerged", value.to_string());
        self
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.call.query("limit", value.to_string());
        self
    }
}
static POST_EXTERNALCONTACTS_CONTACT_JOURNEY_SEGMENTS: rt::Operation = rt::Operation::new(
        "postExternalcontactsContactJourneySegments",
        rt::Method::Post,
        &["/api/v2/externalcontacts/contacts/", "/journey/segments"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_contact_journey_segments`.
#[derive(Debug)]
pub enum PostExternalcontactsContactJourneySegments {}
impl rt::Endpoint for PostExternalcontactsContactJourneySegments {
    type Answer = models::UpdateSegmentAssignmentResponse;
}
impl ExternalContactsRequest<PostExternalcontactsContactJourneySegments> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::UpdateSegmentAssignmentRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_EXTERNALCONTACTS_CONTACT_JOURNEY_SESSIONS: rt::Operation = rt::Operation::new(
        "getExternalcontactsContactJourneySessions",
        rt::Method::Get,
        &["/api/v2/externalcontacts/contacts/", "/journey/sessions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_contact_journey_sessions`.
#[derive(Debug)]
pub enum GetExternalcontactsContactJourneySessions {}
impl rt::Endpoint for GetExternalcontactsContactJourneySessions {
    type Answer = models::SessionListing;
}
impl ExternalContactsRequest<GetExternalcontactsContactJourneySessions> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `includeMerged`.
    #[inline]
    pub fn include_merged(mut self, value: bool) -> Self {
        self.call.query("includeMerged", value.to_string());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static GET_EXTERNALCONTACTS_CONTACT_NOTES: rt::Operation = rt::Operation::new(
        "getExternalcontactsContactNotes",
        rt::Method::Get,
        &["/api/v2/externalcontacts/contacts/", "/notes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_contact_notes`.
#[derive(Debug)]
pub enum GetExternalcontactsContactNotes {}
impl rt::Endpoint for GetExternalcontactsContactNotes {
    type Answer = models::NoteListing;
}
impl ExternalContactsRequest<GetExternalcontactsContactNotes> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 20
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortOrder`.
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_EXTERNALCONTACTS_CONTACT_NOTES: rt::Operation = rt::Operation::new(
        "postExternalcontactsContactNotes",
        rt::Method::Post,
        &["/api/v2/externalcontacts/contacts/", "/notes"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_contact_notes`.
#[derive(Debug)]
pub enum PostExternalcontactsContactNotes {}
impl rt::Endpoint for PostExternalcontactsContactNotes {
    type Answer = models::Note;
}
static GET_EXTERNALCONTACTS_CONTACT_NOTE: rt::Operation = rt::Operation::new(
        "getExternalcontactsContactNote",
        rt::Method::Get,
        &["/api/v2/externalcontacts/contacts/", "/notes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_contact_note`.
#[derive(Debug)]
pub enum GetExternalcontactsContactNote {}
impl rt::Endpoint for GetExternalcontactsContactNote {
    type Answer = models::Note;
}
impl ExternalContactsRequest<GetExternalcontactsContactNote> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static PUT_EXTERNALCONTACTS_CONTACT_NOTE: rt::Operation = rt::Operation::new(
        "putExternalcontactsContactNote",
        rt::Method::Put,
        &["/api/v2/externalcontacts/contacts/", "/notes/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_externalcontacts_contact_note`.
#[derive(Debug)]
pub enum PutExternalcontactsContactNote {}
impl rt::Endpoint for PutExternalcontactsContactNote {
    type Answer = models::Note;
}
static DELETE_EXTERNALCONTACTS_CONTACT_NOTE: rt::Operation = rt::Operation::new(
        "deleteExternalcontactsContactNote",
        rt::Method::Delete,
        &["/api/v2/externalcontacts/contacts/", "/notes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_externalcontacts_contact_note`.
#[derive(Debug)]
pub enum DeleteExternalcontactsContactNote {}
impl rt::Endpoint for DeleteExternalcontactsContactNote {
    type Answer = rt::Value;
}
static PATCH_EXTERNALCONTACTS_CONTACT_NOTE: rt::Operation = rt::Operation::new(
        "patchExternalcontactsContactNote",
        rt::Method::Patch,
        &["/api/v2/externalcontacts/contacts/", "/notes/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_externalcontacts_contact_note`.
#[derive(Debug)]
pub enum PatchExternalcontactsContactNote {}
impl rt::Endpoint for PatchExternalcontactsContactNote {
    type Answer = models::Note;
}
static POST_EXTERNALCONTACTS_CONTACT_PROMOTION: rt::Operation = rt::Operation::new(
        "postExternalcontactsContactPromotion",
        rt::Method::Post,
        &["/api/v2/externalcontacts/contacts/", "/promotion"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_contact_promotion`.
#[derive(Debug)]
pub enum PostExternalcontactsContactPromotion {}
impl rt::Endpoint for PostExternalcontactsContactPromotion {
    type Answer = models::ExternalContact;
}
static GET_EXTERNALCONTACTS_CONTACT_UNRESOLVED: rt::Operation = rt::Operation::new(
        "getExternalcontactsContactUnresolved",
        rt::Method::Get,
        &["/api/v2/externalcontacts/contacts/", "/unresolved"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_contact_unresolved`.
#[derive(Debug)]
pub enum GetExternalcontactsContactUnresolved {}
impl rt::Endpoint for GetExternalcontactsContactUnresolved {
    type Answer = models::ExternalContact;
}
impl ExternalContactsRequest<GetExternalcontactsContactUnresolved> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static PUT_EXTERNALCONTACTS_CONVERSATION: rt::Operation = rt::Operation::new(
        "putExternalcontactsConversation",
        rt::Method::Put,
        &["/api/v2/externalcontacts/conversations/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_externalcontacts_conversation`.
#[derive(Debug)]
pub enum PutExternalcontactsConversation {}
impl rt::Endpoint for PutExternalcontactsConversation {
    type Answer = ();
}
static GET_EXTERNALCONTACTS_EXTERNALSOURCES: rt::Operation = rt::Operation::new(
        "getExternalcontactsExternalsources",
        rt::Method::Get,
        &["/api/v2/externalcontacts/externalsources"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_externalsources`.
#[derive(Debug)]
pub enum GetExternalcontactsExternalsources {}
impl rt::Endpoint for GetExternalcontactsExternalsources {
    type Answer = models::CursorExternalSourceListing;
}
impl ExternalContactsRequest<GetExternalcontactsExternalsources> {
    /// Sets `active`.
    #[inline]
    pub fn active(mut self, value: bool) -> Self {
        self.call.query("active", value.to_string());
        self
    }
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.call.query("limit", value.to_string());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
}
static POST_EXTERNALCONTACTS_EXTERNALSOURCES: rt::Operation = rt::Operation::new(
        "postExternalcontactsExternalsources",
        rt::Method::Post,
        &["/api/v2/externalcontacts/externalsources"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_externalsources`.
#[derive(Debug)]
pub enum PostExternalcontactsExternalsources {}
impl rt::Endpoint for PostExternalcontactsExternalsources {
    type Answer = models::ExternalSource;
}
static GET_EXTERNALCONTACTS_EXTERNALSOURCE: rt::Operation = rt::Operation::new(
        "getExternalcontactsExternalsource",
        rt::Method::Get,
        &["/api/v2/externalcontacts/externalsources/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_externalsource`.
#[derive(Debug)]
pub enum GetExternalcontactsExternalsource {}
impl rt::Endpoint for GetExternalcontactsExternalsource {
    type Answer = models::ExternalSource;
}
static PUT_EXTERNALCONTACTS_EXTERNALSOURCE: rt::Operation = rt::Operation::new(
        "putExternalcontactsExternalsource",
        rt::Method::Put,
        &["/api/v2/externalcontacts/externalsources/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_externalcontacts_externalsource`.
#[derive(Debug)]
pub enum PutExternalcontactsExternalsource {}
impl rt::Endpoint for PutExternalcontactsExternalsource {
    type Answer = models::ExternalSource;
}
static DELETE_EXTERNALCONTACTS_EXTERNALSOURCE: rt::Operation = rt::Operation::new(
        "deleteExternalcontactsExternalsource",
        rt::Method::Delete,
        &["/api/v2/externalcontacts/externalsources/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_externalcontacts_externalsource`.
#[derive(Debug)]
pub enum DeleteExternalcontactsExternalsource {}
impl rt::Endpoint for DeleteExternalcontactsExternalsource {
    type Answer = rt::Value;
}
static GET_EXTERNALCONTACTS_GRAPHS_CLUSTERSCANS: rt::Operation = rt::Operation::new(
        "getExternalcontactsGraphsClusterscans",
        rt::Method::Get,
        &["/api/v2/externalcontacts/graphs/clusterscans"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_graphs_clusterscans`.
#[derive(Debug)]
pub enum GetExternalcontactsGraphsClusterscans {}
impl rt::Endpoint for GetExternalcontactsGraphsClusterscans {
    type Answer = models::ClusterScanList;
}
impl ExternalContactsRequest<GetExternalcontactsGraphsClusterscans> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `limit`.
    ///
    /// Default of the service: 20
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.call.query("limit", value.to_string());
        self
    }
}
static GET_EXTERNALCONTACTS_GRAPHS_CLUSTERSCANS_LATEST: rt::Operation = rt::Operation::new(
        "getExternalcontactsGraphsClusterscansLatest",
        rt::Method::Get,
        &["/api/v2/externalcontacts/graphs/clusterscans/latest"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_graphs_clusterscans_latest`.
#[derive(Debug)]
pub enum GetExternalcontactsGraphsClusterscansLatest {}
impl rt::Endpoint for GetExternalcontactsGraphsClusterscansLatest {
    type Answer = models::ClusterScan;
}
impl ExternalContactsRequest<GetExternalcontactsGraphsClusterscansLatest> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static GET_EXTERNALCONTACTS_GRAPHS_CLUSTERSCANS_LATEST_STATISTICS: rt::Operation = rt::Operation::new(
        "getExternalcontactsGraphsClusterscansLatestStatistics",
        rt::Method::Get,
        &["/api/v2/externalcontacts/graphs/clusterscans/latest/statistics"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_graphs_clusterscans_latest_statistics`.
#[derive(Debug)]
pub enum GetExternalcontactsGraphsClusterscansLatestStatistics {}
impl rt::Endpoint for GetExternalcontactsGraphsClusterscansLatestStatistics {
    type Answer = models::ClusterScanStatistics;
}
static GET_EXTERNALCONTACTS_GRAPHS_CLUSTERSCAN: rt::Operation = rt::Operation::new(
        "getExternalcontactsGraphsClusterscan",
        rt::Method::Get,
        &["/api/v2/externalcontacts/graphs/clusterscans/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_graphs_clusterscan`.
#[derive(Debug)]
pub enum GetExternalcontactsGraphsClusterscan {}
impl rt::Endpoint for GetExternalcontactsGraphsClusterscan {
    type Answer = models::ClusterScan;
}
impl ExternalContactsRequest<GetExternalcontactsGraphsClusterscan> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static GET_EXTERNALCONTACTS_GRAPHS_CLUSTERSCAN_CLUSTERS: rt::Operation = rt::Operation::new(
        "getExternalcontactsGraphsClusterscanClusters",
        rt::Method::Get,
        &["/api/v2/externalcontacts/graphs/clusterscans/", "/clusters"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_graphs_clusterscan_clusters`.
#[derive(Debug)]
pub enum GetExternalcontactsGraphsClusterscanClusters {}
impl rt::Endpoint for GetExternalcontactsGraphsClusterscanClusters {
    type Answer = models::ClusterList;
}
impl ExternalContactsRequest<GetExternalcontactsGraphsClusterscanClusters> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
    /// Sets `divisionIds`.
    #[inline]
    pub fn division_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionIds",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `limit`.
    ///
    /// Default of the service: 20
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.call.query("limit", value.to_string());
        self
    }
    /// Sets `mergeInfo.status`.
    #[inline]
    pub fn merge_info_status(mut self, value: impl Into<String>) -> Self {
        self.call.query("mergeInfo.status", value.into());
        self
    }
}
static GET_EXTERNALCONTACTS_GRAPHS_CLUSTERSCAN_CLUSTER: rt::Operation = rt::Operation::new(
        "getExternalcontactsGraphsClusterscanCluster",
        rt::Method::Get,
        &["/api/v2/externalcontacts/graphs/clusterscans/", "/clusters/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_graphs_clusterscan_cluster`.
#[derive(Debug)]
pub enum GetExternalcontactsGraphsClusterscanCluster {}
impl rt::Endpoint for GetExternalcontactsGraphsClusterscanCluster {
    type Answer = models::Cluster;
}
static PUT_EXTERNALCONTACTS_GRAPHS_CLUSTERSCAN_CLUSTER_MERGE: rt::Operation = rt::Operation::new(
        "putExternalcontactsGraphsClusterscanClusterMerge",
        rt::Method::Put,
        &["/api/v2/externalcontacts/graphs/clusterscans/", "/clusters/", "/merge"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_externalcontacts_graphs_clusterscan_cluster_merge`.
#[derive(Debug)]
pub enum PutExternalcontactsGraphsClusterscanClusterMerge {}
impl rt::Endpoint for PutExternalcontactsGraphsClusterscanClusterMerge {
    type Answer = models::Cluster;
}
static GET_EXTERNALCONTACTS_GRAPHS_CLUSTERSCAN_STATISTICS: rt::Operation = rt::Operation::new(
        "getExternalcontactsGraphsClusterscanStatistics",
        rt::Method::Get,
        &["/api/v2/externalcontacts/graphs/clusterscans/", "/statistics"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_graphs_clusterscan_statistics`.
#[derive(Debug)]
pub enum GetExternalcontactsGraphsClusterscanStatistics {}
impl rt::Endpoint for GetExternalcontactsGraphsClusterscanStatistics {
    type Answer = models::ClusterScanStatistics;
}
static GET_EXTERNALCONTACTS_GRAPHS_SETTINGS: rt::Operation = rt::Operation::new(
        "getExternalcontactsGraphsSettings",
        rt::Method::Get,
        &["/api/v2/externalcontacts/graphs/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_graphs_settings`.
#[derive(Debug)]
pub enum GetExternalcontactsGraphsSettings {}
impl rt::Endpoint for GetExternalcontactsGraphsSettings {
    type Answer = models::GraphSettings;
}
static PUT_EXTERNALCONTACTS_GRAPHS_SETTINGS: rt::Operation = rt::Operation::new(
        "putExternalcontactsGraphsSettings",
        rt::Method::Put,
        &["/api/v2/externalcontacts/graphs/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_externalcontacts_graphs_settings`.
#[derive(Debug)]
pub enum PutExternalcontactsGraphsSettings {}
impl rt::Endpoint for PutExternalcontactsGraphsSettings {
    type Answer = models::GraphSettings;
}
static POST_EXTERNALCONTACTS_IDENTIFIERLOOKUP: rt::Operation = rt::Operation::new(
        "postExternalcontactsIdentifierlookup",
        rt::Method::Post,
        &["/api/v2/externalcontacts/identifierlookup"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_identifierlookup`.
#[derive(Debug)]
pub enum PostExternalcontactsIdentifierlookup {}
impl rt::Endpoint for PostExternalcontactsIdentifierlookup {
    type Answer = models::ExternalContact;
}
impl ExternalContactsRequest<PostExternalcontactsIdentifierlookup> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static POST_EXTERNALCONTACTS_IDENTIFIERLOOKUP_CONTACTS: rt::Operation = rt::Operation::new(
        "postExternalcontactsIdentifierlookupContacts",
        rt::Method::Post,
        &["/api/v2/externalcontacts/identifierlookup/contacts"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_identifierlookup_contacts`.
#[derive(Debug)]
pub enum PostExternalcontactsIdentifierlookupContacts {}
impl rt::Endpoint for PostExternalcontactsIdentifierlookupContacts {
    type Answer = models::ExternalContact;
}
impl ExternalContactsRequest<PostExternalcontactsIdentifierlookupContacts> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static POST_EXTERNALCONTACTS_IDENTIFIERLOOKUP_ORGANIZATIONS: rt::Operation = rt::Operation::new(
        "postExternalcontactsIdentifierlookupOrganizations",
        rt::Method::Post,
        &["/api/v2/externalcontacts/identifierlookup/organizations"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_identifierlookup_organizations`.
#[derive(Debug)]
pub enum PostExternalcontactsIdentifierlookupOrganizations {}
impl rt::Endpoint for PostExternalcontactsIdentifierlookupOrganizations {
    type Answer = models::ExternalOrganization;
}
impl ExternalContactsRequest<PostExternalcontactsIdentifierlookupOrganizations> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static POST_EXTERNALCONTACTS_IMPORT_CSV_JOBS: rt::Operation = rt::Operation::new(
        "postExternalcontactsImportCsvJobs",
        rt::Method::Post,
        &["/api/v2/externalcontacts/import/csv/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_import_csv_jobs`.
#[derive(Debug)]
pub enum PostExternalcontactsImportCsvJobs {}
impl rt::Endpoint for PostExternalcontactsImportCsvJobs {
    type Answer = models::CsvJobResponse;
}
static GET_EXTERNALCONTACTS_IMPORT_CSV_SETTINGS: rt::Operation = rt::Operation::new(
        "getExternalcontactsImportCsvSettings",
        rt::Method::Get,
        &["/api/v2/externalcontacts/import/csv/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_import_csv_settings`.
#[derive(Debug)]
pub enum GetExternalcontactsImportCsvSettings {}
impl rt::Endpoint for GetExternalcontactsImportCsvSettings {
    type Answer = models::Listing;
}
impl ExternalContactsRequest<GetExternalcontactsImportCsvSettings> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `externalSettingsId`.
    #[inline]
    pub fn external_settings_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("externalSettingsId", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static POST_EXTERNALCONTACTS_IMPORT_CSV_SETTINGS: rt::Operation = rt::Operation::new(
        "postExternalcontactsImportCsvSettings",
        rt::Method::Post,
        &["/api/v2/externalcontacts/import/csv/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_import_csv_settings`.
#[derive(Debug)]
pub enum PostExternalcontactsImportCsvSettings {}
impl rt::Endpoint for PostExternalcontactsImportCsvSettings {
    type Answer = models::CsvSettings;
}
static GET_EXTERNALCONTACTS_IMPORT_CSV_SETTING: rt::Operation = rt::Operation::new(
        "getExternalcontactsImportCsvSetting",
        rt::Method::Get,
        &["/api/v2/externalcontacts/import/csv/settings/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_import_csv_setting`.
#[derive(Debug)]
pub enum GetExternalcontactsImportCsvSetting {}
impl rt::Endpoint for GetExternalcontactsImportCsvSetting {
    type Answer = models::CsvSettings;
}
static PUT_EXTERNALCONTACTS_IMPORT_CSV_SETTING: rt::Operation = rt::Operation::new(
        "putExternalcontactsImportCsvSetting",
        rt::Method::Put,
        &["/api/v2/externalcontacts/import/csv/settings/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_externalcontacts_import_csv_setting`.
#[derive(Debug)]
pub enum PutExternalcontactsImportCsvSetting {}
impl rt::Endpoint for PutExternalcontactsImportCsvSetting {
    type Answer = models::CsvSettings;
}
static DELETE_EXTERNALCONTACTS_IMPORT_CSV_SETTING: rt::Operation = rt::Operation::new(
        "deleteExternalcontactsImportCsvSetting",
        rt::Method::Delete,
        &["/api/v2/externalcontacts/import/csv/settings/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_externalcontacts_import_csv_setting`.
#[derive(Debug)]
pub enum DeleteExternalcontactsImportCsvSetting {}
impl rt::Endpoint for DeleteExternalcontactsImportCsvSetting {
    type Answer = ();
}
static POST_EXTERNALCONTACTS_IMPORT_CSV_UPLOADS: rt::Operation = rt::Operation::new(
        "postExternalcontactsImportCsvUploads",
        rt::Method::Post,
        &["/api/v2/externalcontacts/import/csv/uploads"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_import_csv_uploads`.
#[derive(Debug)]
pub enum PostExternalcontactsImportCsvUploads {}
impl rt::Endpoint for PostExternalcontactsImportCsvUploads {
    type Answer = models::CsvUploadResponse;
}
static GET_EXTERNALCONTACTS_IMPORT_CSV_UPLOAD_DETAILS: rt::Operation = rt::Operation::new(
        "getExternalcontactsImportCsvUploadDetails",
        rt::Method::Get,
        &["/api/v2/externalcontacts/import/csv/uploads/", "/details"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_import_csv_upload_details`.
#[derive(Debug)]
pub enum GetExternalcontactsImportCsvUploadDetails {}
impl rt::Endpoint for GetExternalcontactsImportCsvUploadDetails {
    type Answer = models::CsvUploadDetailsResponse;
}
static GET_EXTERNALCONTACTS_IMPORT_CSV_UPLOAD_PREVIEW: rt::Operation = rt::Operation::new(
        "getExternalcontactsImportCsvUploadPreview",
        rt::Method::Get,
        &["/api/v2/externalcontacts/import/csv/uploads/", "/preview"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_import_csv_upload_preview`.
#[derive(Debug)]
pub enum GetExternalcontactsImportCsvUploadPreview {}
impl rt::Endpoint for GetExternalcontactsImportCsvUploadPreview {
    type Answer = models::CsvUploadPreviewResponse;
}
static GET_EXTERNALCONTACTS_IMPORT_JOBS: rt::Operation = rt::Operation::new(
        "getExternalcontactsImportJobs",
        rt::Method::Get,
        &["/api/v2/externalcontacts/import/jobs"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_import_jobs`.
#[derive(Debug)]
pub enum GetExternalcontactsImportJobs {}
impl rt::Endpoint for GetExternalcontactsImportJobs {
    type Answer = models::ContactImportJobEntityListing;
}
impl ExternalContactsRequest<GetExternalcontactsImportJobs> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `jobStatus`.
    #[inline]
    pub fn job_status(mut self, value: impl Into<String>) -> Self {
        self.call.query("jobStatus", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: Ascending
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_EXTERNALCONTACTS_IMPORT_JOBS: rt::Operation = rt::Operation::new(
        "postExternalcontactsImportJobs",
        rt::Method::Post,
        &["/api/v2/externalcontacts/import/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_import_jobs`.
#[derive(Debug)]
pub enum PostExternalcontactsImportJobs {}
impl rt::Endpoint for PostExternalcontactsImportJobs {
    type Answer = models::ContactImportJobResponse;
}
static GET_EXTERNALCONTACTS_IMPORT_JOB: rt::Operation = rt::Operation::new(
        "getExternalcontactsImportJob",
        rt::Method::Get,
        &["/api/v2/externalcontacts/import/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_import_job`.
#[derive(Debug)]
pub enum GetExternalcontactsImportJob {}
impl rt::Endpoint for GetExternalcontactsImportJob {
    type Answer = models::ContactImportJobResponse;
}
impl ExternalContactsRequest<GetExternalcontactsImportJob> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static PUT_EXTERNALCONTACTS_IMPORT_JOB: rt::Operation = rt::Operation::new(
        "putExternalcontactsImportJob",
        rt::Method::Put,
        &["/api/v2/externalcontacts/import/jobs/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_externalcontacts_import_job`.
#[derive(Debug)]
pub enum PutExternalcontactsImportJob {}
impl rt::Endpoint for PutExternalcontactsImportJob {
    type Answer = models::ContactImportJobStatusUpdateResponse;
}
static GET_EXTERNALCONTACTS_IMPORT_SETTINGS: rt::Operation = rt::Operation::new(
        "getExternalcontactsImportSettings",
        rt::Method::Get,
        &["/api/v2/externalcontacts/import/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_import_settings`.
#[derive(Debug)]
pub enum GetExternalcontactsImportSettings {}
impl rt::Endpoint for GetExternalcontactsImportSettings {
    type Answer = models::ContactImportSettingsEntityListing;
}
impl ExternalContactsRequest<GetExternalcontactsImportSettings> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: Ascending
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_EXTERNALCONTACTS_IMPORT_SETTINGS: rt::Operation = rt::Operation::new(
        "postExternalcontactsImportSettings",
        rt::Method::Post,
        &["/api/v2/externalcontacts/import/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_import_settings`.
#[derive(Debug)]
pub enum PostExternalcontactsImportSettings {}
impl rt::Endpoint for PostExternalcontactsImportSettings {
    type Answer = models::ContactImportSettings;
}
static GET_EXTERNALCONTACTS_IMPORT_SETTING: rt::Operation = rt::Operation::new(
        "getExternalcontactsImportSetting",
        rt::Method::Get,
        &["/api/v2/externalcontacts/import/settings/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_import_setting`.
#[derive(Debug)]
pub enum GetExternalcontactsImportSetting {}
impl rt::Endpoint for GetExternalcontactsImportSetting {
    type Answer = models::ContactImportSettings;
}
static PUT_EXTERNALCONTACTS_IMPORT_SETTING: rt::Operation = rt::Operation::new(
        "putExternalcontactsImportSetting",
        rt::Method::Put,
        &["/api/v2/externalcontacts/import/settings/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_externalcontacts_import_setting`.
#[derive(Debug)]
pub enum PutExternalcontactsImportSetting {}
impl rt::Endpoint for PutExternalcontactsImportSetting {
    type Answer = models::ContactImportSettings;
}
static DELETE_EXTERNALCONTACTS_IMPORT_SETTING: rt::Operation = rt::Operation::new(
        "deleteExternalcontactsImportSetting",
        rt::Method::Delete,
        &["/api/v2/externalcontacts/import/settings/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_externalcontacts_import_setting`.
#[derive(Debug)]
pub enum DeleteExternalcontactsImportSetting {}
impl rt::Endpoint for DeleteExternalcontactsImportSetting {
    type Answer = ();
}
static POST_EXTERNALCONTACTS_MERGE_CONTACTS: rt::Operation = rt::Operation::new(
        "postExternalcontactsMergeContacts",
        rt::Method::Post,
        &["/api/v2/externalcontacts/merge/contacts"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_merge_contacts`.
#[derive(Debug)]
pub enum PostExternalcontactsMergeContacts {}
impl rt::Endpoint for PostExternalcontactsMergeContacts {
    type Answer = models::ExternalContact;
}
static GET_EXTERNALCONTACTS_NOTES_EXPORTS: rt::Operation = rt::Operation::new(
        "getExternalcontactsNotesExports",
        rt::Method::Get,
        &["/api/v2/externalcontacts/notes/exports"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_notes_exports`.
#[derive(Debug)]
pub enum GetExternalcontactsNotesExports {}
impl rt::Endpoint for GetExternalcontactsNotesExports {
    type Answer = models::NotesExportListing;
}
impl ExternalContactsRequest<GetExternalcontactsNotesExports> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `divisionIds`.
    #[inline]
    pub fn division_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionIds",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_EXTERNALCONTACTS_NOTES_EXPORTS: rt::Operation = rt::Operation::new(
        "postExternalcontactsNotesExports",
        rt::Method::Post,
        &["/api/v2/externalcontacts/notes/exports"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_notes_exports`.
#[derive(Debug)]
pub enum PostExternalcontactsNotesExports {}
impl rt::Endpoint for PostExternalcontactsNotesExports {
    type Answer = models::NotesExport;
}
static GET_EXTERNALCONTACTS_NOTES_EXPORT: rt::Operation = rt::Operation::new(
        "getExternalcontactsNotesExport",
        rt::Method::Get,
        &["/api/v2/externalcontacts/notes/exports/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_notes_export`.
#[derive(Debug)]
pub enum GetExternalcontactsNotesExport {}
impl rt::Endpoint for GetExternalcontactsNotesExport {
    type Answer = models::NotesExport;
}
static GET_EXTERNALCONTACTS_ORGANIZATIONS: rt::Operation = rt::Operation::new(
        "getExternalcontactsOrganizations",
        rt::Method::Get,
        &["/api/v2/externalcontacts/organizations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_organizations`.
#[derive(Debug)]
pub enum GetExternalcontactsOrganizations {}
impl rt::Endpoint for GetExternalcontactsOrganizations {
    type Answer = models::ExternalOrganizationListing;
}
impl ExternalContactsRequest<GetExternalcontactsOrganizations> {
    /// Sets `divisionIds`.
    #[inline]
    pub fn division_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionIds",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `includeTrustors`.
    #[inline]
    pub fn include_trustors(mut self, value: bool) -> Self {
        self.call.query("includeTrustors", value.to_string());
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 20
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `q`.
    #[inline]
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.call.query("q", value.into());
        self
    }
    /// Sets `sortOrder`.
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
    /// Sets `trustorId`.
    #[inline]
    pub fn trustor_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "trustorId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static POST_EXTERNALCONTACTS_ORGANIZATIONS: rt::Operation = rt::Operation::new(
        "postExternalcontactsOrganizations",
        rt::Method::Post,
        &["/api/v2/externalcontacts/organizations"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_organizations`.
#[derive(Debug)]
pub enum PostExternalcontactsOrganizations {}
impl rt::Endpoint for PostExternalcontactsOrganizations {
    type Answer = models::ExternalOrganization;
}
static POST_EXTERNALCONTACTS_ORGANIZATIONS_ENRICH: rt::Operation = rt::Operation::new(
        "postExternalcontactsOrganizationsEnrich",
        rt::Method::Post,
        &["/api/v2/externalcontacts/organizations/enrich"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_organizations_enrich`.
#[derive(Debug)]
pub enum PostExternalcontactsOrganizationsEnrich {}
impl rt::Endpoint for PostExternalcontactsOrganizationsEnrich {
    type Answer = models::ExternalOrganization;
}
impl ExternalContactsRequest<PostExternalcontactsOrganizationsEnrich> {
    /// Sets `dryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.call.query("dryRun", value.to_string());
        self
    }
}
static GET_EXTERNALCONTACTS_ORGANIZATIONS_EXPORTS: rt::Operation = rt::Operation::new(
        "getExternalcontactsOrganizationsExports",
        rt::Method::Get,
        &["/api/v2/externalcontacts/organizations/exports"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_organizations_exports`.
#[derive(Debug)]
pub enum GetExternalcontactsOrganizationsExports {}
impl rt::Endpoint for GetExternalcontactsOrganizationsExports {
    type Answer = models::OrganizationsExportListing;
}
impl ExternalContactsRequest<GetExternalcontactsOrganizationsExports> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `divisionIds`.
    #[inline]
    pub fn division_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionIds",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_EXTERNALCONTACTS_ORGANIZATIONS_EXPORTS: rt::Operation = rt::Operation::new(
        "postExternalcontactsOrganizationsExports",
        rt::Method::Post,
        &["/api/v2/externalcontacts/organizations/exports"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_organizations_exports`.
#[derive(Debug)]
pub enum PostExternalcontactsOrganizationsExports {}
impl rt::Endpoint for PostExternalcontactsOrganizationsExports {
    type Answer = models::OrganizationsExport;
}
static GET_EXTERNALCONTACTS_ORGANIZATIONS_EXPORT: rt::Operation = rt::Operation::new(
        "getExternalcontactsOrganizationsExport",
        rt::Method::Get,
        &["/api/v2/externalcontacts/organizations/exports/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_organizations_export`.
#[derive(Debug)]
pub enum GetExternalcontactsOrganizationsExport {}
impl rt::Endpoint for GetExternalcontactsOrganizationsExport {
    type Answer = models::OrganizationsExport;
}
static GET_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMAS: rt::Operation = rt::Operation::new(
        "getExternalcontactsOrganizationsSchemas",
        rt::Method::Get,
        &["/api/v2/externalcontacts/organizations/schemas"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_organizations_schemas`.
#[derive(Debug)]
pub enum GetExternalcontactsOrganizationsSchemas {}
impl rt::Endpoint for GetExternalcontactsOrganizationsSchemas {
    type Answer = models::DataSchemaListing;
}
static POST_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMAS: rt::Operation = rt::Operation::new(
        "postExternalcontactsOrganizationsSchemas",
        rt::Method::Post,
        &["/api/v2/externalcontacts/organizations/schemas"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_organizations_schemas`.
#[derive(Debug)]
pub enum PostExternalcontactsOrganizationsSchemas {}
impl rt::Endpoint for PostExternalcontactsOrganizationsSchemas {
    type Answer = models::DataSchema;
}
static GET_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMAS_CORETYPES: rt::Operation = rt::Operation::new(
        "getExternalcontactsOrganizationsSchemasCoretypes",
        rt::Method::Get,
        &["/api/v2/externalcontacts/organizations/schemas/coretypes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_organizations_schemas_coretypes`.
#[derive(Debug)]
pub enum GetExternalcontactsOrganizationsSchemasCoretypes {}
impl rt::Endpoint for GetExternalcontactsOrganizationsSchemasCoretypes {
    type Answer = models::CoretypeListing;
}
static GET_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMAS_CORETYPE: rt::Operation = rt::Operation::new(
        "getExternalcontactsOrganizationsSchemasCoretype",
        rt::Method::Get,
        &["/api/v2/externalcontacts/organizations/schemas/coretypes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_organizations_schemas_coretype`.
#[derive(Debug)]
pub enum GetExternalcontactsOrganizationsSchemasCoretype {}
impl rt::Endpoint for GetExternalcontactsOrganizationsSchemasCoretype {
    type Answer = models::Coretype;
}
static GET_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMAS_LIMITS: rt::Operation = rt::Operation::new(
        "getExternalcontactsOrganizationsSchemasLimits",
        rt::Method::Get,
        &["/api/v2/externalcontacts/organizations/schemas/limits"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_organizations_schemas_limits`.
#[derive(Debug)]
pub enum GetExternalcontactsOrganizationsSchemasLimits {}
impl rt::Endpoint for GetExternalcontactsOrganizationsSchemasLimits {
    type Answer = models::SchemaQuantityLimits;
}
static GET_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMA: rt::Operation = rt::Operation::new(
        "getExternalcontactsOrganizationsSchema",
        rt::Method::Get,
        &["/api/v2/externalcontacts/organizations/schemas/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_organizations_schema`.
#[derive(Debug)]
pub enum GetExternalcontactsOrganizationsSchema {}
impl rt::Endpoint for GetExternalcontactsOrganizationsSchema {
    type Answer = models::DataSchema;
}
static PUT_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMA: rt::Operation = rt::Operation::new(
        "putExternalcontactsOrganizationsSchema",
        rt::Method::Put,
        &["/api/v2/externalcontacts/organizations/schemas/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_externalcontacts_organizations_schema`.
#[derive(Debug)]
pub enum PutExternalcontactsOrganizationsSchema {}
impl rt::Endpoint for PutExternalcontactsOrganizationsSchema {
    type Answer = models::DataSchema;
}
static GET_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMA_VERSIONS: rt::Operation = rt::Operation::new(
        "getExternalcontactsOrganizationsSchemaVersions",
        rt::Method::Get,
        &["/api/v2/externalcontacts/organizations/schemas/", "/versions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_organizations_schema_versions`.
#[derive(Debug)]
pub enum GetExternalcontactsOrganizationsSchemaVersions {}
impl rt::Endpoint for GetExternalcontactsOrganizationsSchemaVersions {
    type Answer = models::DataSchemaListing;
}
static GET_EXTERNALCONTACTS_ORGANIZATIONS_SCHEMA_VERSION: rt::Operation = rt::Operation::new(
        "getExternalcontactsOrganizationsSchemaVersion",
        rt::Method::Get,
        &["/api/v2/externalcontacts/organizations/schemas/", "/versions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_organizations_schema_version`.
#[derive(Debug)]
pub enum GetExternalcontactsOrganizationsSchemaVersion {}
impl rt::Endpoint for GetExternalcontactsOrganizationsSchemaVersion {
    type Answer = models::DataSchema;
}
static GET_EXTERNALCONTACTS_ORGANIZATION: rt::Operation = rt::Operation::new(
        "getExternalcontactsOrganization",
        rt::Method::Get,
        &["/api/v2/externalcontacts/organizations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_organization`.
#[derive(Debug)]
pub enum GetExternalcontactsOrganization {}
impl rt::Endpoint for GetExternalcontactsOrganization {
    type Answer = models::ExternalOrganization;
}
impl ExternalContactsRequest<GetExternalcontactsOrganization> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `includeTrustors`.
    #[inline]
    pub fn include_trustors(mut self, value: bool) -> Self {
        self.call.query("includeTrustors", value.to_string());
        self
    }
}
static PUT_EXTERNALCONTACTS_ORGANIZATION: rt::Operation = rt::Operation::new(
        "putExternalcontactsOrganization",
        rt::Method::Put,
        &["/api/v2/externalcontacts/organizations/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_externalcontacts_organization`.
#[derive(Debug)]
pub enum PutExternalcontactsOrganization {}
impl rt::Endpoint for PutExternalcontactsOrganization {
    type Answer = models::ExternalOrganization;
}
static DELETE_EXTERNALCONTACTS_ORGANIZATION: rt::Operation = rt::Operation::new(
        "deleteExternalcontactsOrganization",
        rt::Method::Delete,
        &["/api/v2/externalcontacts/organizations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_externalcontacts_organization`.
#[derive(Debug)]
pub enum DeleteExternalcontactsOrganization {}
impl rt::Endpoint for DeleteExternalcontactsOrganization {
    type Answer = rt::Value;
}
static PATCH_EXTERNALCONTACTS_ORGANIZATION: rt::Operation = rt::Operation::new(
        "patchExternalcontactsOrganization",
        rt::Method::Patch,
        &["/api/v2/externalcontacts/organizations/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_externalcontacts_organization`.
#[derive(Debug)]
pub enum PatchExternalcontactsOrganization {}
impl rt::Endpoint for PatchExternalcontactsOrganization {
    type Answer = models::ExternalOrganization;
}
static GET_EXTERNALCONTACTS_ORGANIZATION_CONTACTS: rt::Operation = rt::Operation::new(
        "getExternalcontactsOrganizationContacts",
        rt::Method::Get,
        &["/api/v2/externalcontacts/organizations/", "/contacts"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_organization_contacts`.
#[derive(Debug)]
pub enum GetExternalcontactsOrganizationContacts {}
impl rt::Endpoint for GetExternalcontactsOrganizationContacts {
    type Answer = models::ContactListing;
}
impl ExternalContactsRequest<GetExternalcontactsOrganizationContacts> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 20
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `q`.
    #[inline]
    pub fn q(mut self, value: impl Into<String>) -> Self {
        self.call.query("q", value.into());
        self
    }
    /// Sets `sortOrder`.
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_EXTERNALCONTACTS_ORGANIZATION_IDENTIFIERS: rt::Operation = rt::Operation::new(
        "getExternalcontactsOrganizationIdentifiers",
        rt::Method::Get,
        &["/api/v2/externalcontacts/organizations/", "/identifiers"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_organization_identifiers`.
#[derive(Debug)]
pub enum GetExternalcontactsOrganizationIdentifiers {}
impl rt::Endpoint for GetExternalcontactsOrganizationIdentifiers {
    type Answer = models::ExternalOrganizationIdentifierListing;
}
static PATCH_EXTERNALCONTACTS_ORGANIZATION_IDENTIFIERS: rt::Operation = rt::Operation::new(
        "patchExternalcontactsOrganizationIdentifiers",
        rt::Method::Patch,
        &["/api/v2/externalcontacts/organizations/", "/identifiers"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_externalcontacts_organization_identifiers`.
#[derive(Debug)]
pub enum PatchExternalcontactsOrganizationIdentifiers {}
impl rt::Endpoint for PatchExternalcontactsOrganizationIdentifiers {
    type Answer = models::ExternalOrganizationIdentifier;
}
static GET_EXTERNALCONTACTS_ORGANIZATION_NOTES: rt::Operation = rt::Operation::new(
        "getExternalcontactsOrganizationNotes",
        rt::Method::Get,
        &["/api/v2/externalcontacts/organizations/", "/notes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_organization_notes`.
#[derive(Debug)]
pub enum GetExternalcontactsOrganizationNotes {}
impl rt::Endpoint for GetExternalcontactsOrganizationNotes {
    type Answer = models::NoteListing;
}
impl ExternalContactsRequest<GetExternalcontactsOrganizationNotes> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 20
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortOrder`.
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_EXTERNALCONTACTS_ORGANIZATION_NOTES: rt::Operation = rt::Operation::new(
        "postExternalcontactsOrganizationNotes",
        rt::Method::Post,
        &["/api/v2/externalcontacts/organizations/", "/notes"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_organization_notes`.
#[derive(Debug)]
pub enum PostExternalcontactsOrganizationNotes {}
impl rt::Endpoint for PostExternalcontactsOrganizationNotes {
    type Answer = models::Note;
}
static GET_EXTERNALCONTACTS_ORGANIZATION_NOTE: rt::Operation = rt::Operation::new(
        "getExternalcontactsOrganizationNote",
        rt::Method::Get,
        &["/api/v2/externalcontacts/organizations/", "/notes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_organization_note`.
#[derive(Debug)]
pub enum GetExternalcontactsOrganizationNote {}
impl rt::Endpoint for GetExternalcontactsOrganizationNote {
    type Answer = models::Note;
}
impl ExternalContactsRequest<GetExternalcontactsOrganizationNote> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static PUT_EXTERNALCONTACTS_ORGANIZATION_NOTE: rt::Operation = rt::Operation::new(
        "putExternalcontactsOrganizationNote",
        rt::Method::Put,
        &["/api/v2/externalcontacts/organizations/", "/notes/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_externalcontacts_organization_note`.
#[derive(Debug)]
pub enum PutExternalcontactsOrganizationNote {}
impl rt::Endpoint for PutExternalcontactsOrganizationNote {
    type Answer = models::Note;
}
static DELETE_EXTERNALCONTACTS_ORGANIZATION_NOTE: rt::Operation = rt::Operation::new(
        "deleteExternalcontactsOrganizationNote",
        rt::Method::Delete,
        &["/api/v2/externalcontacts/organizations/", "/notes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_externalcontacts_organization_note`.
#[derive(Debug)]
pub enum DeleteExternalcontactsOrganizationNote {}
impl rt::Endpoint for DeleteExternalcontactsOrganizationNote {
    type Answer = rt::Value;
}
static PATCH_EXTERNALCONTACTS_ORGANIZATION_NOTE: rt::Operation = rt::Operation::new(
        "patchExternalcontactsOrganizationNote",
        rt::Method::Patch,
        &["/api/v2/externalcontacts/organizations/", "/notes/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_externalcontacts_organization_note`.
#[derive(Debug)]
pub enum PatchExternalcontactsOrganizationNote {}
impl rt::Endpoint for PatchExternalcontactsOrganizationNote {
    type Answer = models::Note;
}
static GET_EXTERNALCONTACTS_ORGANIZATION_RELATIONSHIPS: rt::Operation = rt::Operation::new(
        "getExternalcontactsOrganizationRelationships",
        rt::Method::Get,
        &["/api/v2/externalcontacts/organizations/", "/relationships"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_organization_relationships`.
#[derive(Debug)]
pub enum GetExternalcontactsOrganizationRelationships {}
impl rt::Endpoint for GetExternalcontactsOrganizationRelationships {
    type Answer = models::RelationshipListing;
}
impl ExternalContactsRequest<GetExternalcontactsOrganizationRelationships> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `pageNumber`.
    ///
    /// Default of the service: 1
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 20
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortOrder`.
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static DELETE_EXTERNALCONTACTS_ORGANIZATION_TRUSTOR: rt::Operation = rt::Operation::new(
        "deleteExternalcontactsOrganizationTrustor",
        rt::Method::Delete,
        &["/api/v2/externalcontacts/organizations/", "/trustor"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_externalcontacts_organization_trustor`.
#[derive(Debug)]
pub enum DeleteExternalcontactsOrganizationTrustor {}
impl rt::Endpoint for DeleteExternalcontactsOrganizationTrustor {
    type Answer = ();
}
static PUT_EXTERNALCONTACTS_ORGANIZATION_TRUSTOR_TRUSTOR_ID: rt::Operation = rt::Operation::new(
        "putExternalcontactsOrganizationTrustorTrustorId",
        rt::Method::Put,
        &["/api/v2/externalcontacts/organizations/", "/trustor/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_externalcontacts_organization_trustor_trustor_id`.
#[derive(Debug)]
pub enum PutExternalcontactsOrganizationTrustorTrustorId {}
impl rt::Endpoint for PutExternalcontactsOrganizationTrustorTrustorId {
    type Answer = models::ExternalOrganizationTrustorLink;
}
static POST_EXTERNALCONTACTS_RELATIONSHIPS: rt::Operation = rt::Operation::new(
        "postExternalcontactsRelationships",
        rt::Method::Post,
        &["/api/v2/externalcontacts/relationships"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_relationships`.
#[derive(Debug)]
pub enum PostExternalcontactsRelationships {}
impl rt::Endpoint for PostExternalcontactsRelationships {
    type Answer = models::Relationship;
}
static GET_EXTERNALCONTACTS_RELATIONSHIPS_EXPORTS: rt::Operation = rt::Operation::new(
        "getExternalcontactsRelationshipsExports",
        rt::Method::Get,
        &["/api/v2/externalcontacts/relationships/exports"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_relationships_exports`.
#[derive(Debug)]
pub enum GetExternalcontactsRelationshipsExports {}
impl rt::Endpoint for GetExternalcontactsRelationshipsExports {
    type Answer = models::RelationshipsExportListing;
}
impl ExternalContactsRequest<GetExternalcontactsRelationshipsExports> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `divisionIds`.
    #[inline]
    pub fn division_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionIds",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_EXTERNALCONTACTS_RELATIONSHIPS_EXPORTS: rt::Operation = rt::Operation::new(
        "postExternalcontactsRelationshipsExports",
        rt::Method::Post,
        &["/api/v2/externalcontacts/relationships/exports"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_externalcontacts_relationships_exports`.
#[derive(Debug)]
pub enum PostExternalcontactsRelationshipsExports {}
impl rt::Endpoint for PostExternalcontactsRelationshipsExports {
    type Answer = models::RelationshipsExport;
}
static GET_EXTERNALCONTACTS_RELATIONSHIPS_EXPORT: rt::Operation = rt::Operation::new(
        "getExternalcontactsRelationshipsExport",
        rt::Method::Get,
        &["/api/v2/externalcontacts/relationships/exports/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_relationships_export`.
#[derive(Debug)]
pub enum GetExternalcontactsRelationshipsExport {}
impl rt::Endpoint for GetExternalcontactsRelationshipsExport {
    type Answer = models::RelationshipsExport;
}
static GET_EXTERNALCONTACTS_RELATIONSHIP: rt::Operation = rt::Operation::new(
        "getExternalcontactsRelationship",
        rt::Method::Get,
        &["/api/v2/externalcontacts/relationships/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_relationship`.
#[derive(Debug)]
pub enum GetExternalcontactsRelationship {}
impl rt::Endpoint for GetExternalcontactsRelationship {
    type Answer = models::Relationship;
}
impl ExternalContactsRequest<GetExternalcontactsRelationship> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static PUT_EXTERNALCONTACTS_RELATIONSHIP: rt::Operation = rt::Operation::new(
        "putExternalcontactsRelationship",
        rt::Method::Put,
        &["/api/v2/externalcontacts/relationships/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_externalcontacts_relationship`.
#[derive(Debug)]
pub enum PutExternalcontactsRelationship {}
impl rt::Endpoint for PutExternalcontactsRelationship {
    type Answer = models::Relationship;
}
static DELETE_EXTERNALCONTACTS_RELATIONSHIP: rt::Operation = rt::Operation::new(
        "deleteExternalcontactsRelationship",
        rt::Method::Delete,
        &["/api/v2/externalcontacts/relationships/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_externalcontacts_relationship`.
#[derive(Debug)]
pub enum DeleteExternalcontactsRelationship {}
impl rt::Endpoint for DeleteExternalcontactsRelationship {
    type Answer = rt::Value;
}
static PATCH_EXTERNALCONTACTS_RELATIONSHIP: rt::Operation = rt::Operation::new(
        "patchExternalcontactsRelationship",
        rt::Method::Patch,
        &["/api/v2/externalcontacts/relationships/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_externalcontacts_relationship`.
#[derive(Debug)]
pub enum PatchExternalcontactsRelationship {}
impl rt::Endpoint for PatchExternalcontactsRelationship {
    type Answer = models::Relationship;
}
static GET_EXTERNALCONTACTS_REVERSEWHITEPAGESLOOKUP: rt::Operation = rt::Operation::new(
        "getExternalcontactsReversewhitepageslookup",
        rt::Method::Get,
        &["/api/v2/externalcontacts/reversewhitepageslookup"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_reversewhitepageslookup`.
#[derive(Debug)]
pub enum GetExternalcontactsReversewhitepageslookup {}
impl rt::Endpoint for GetExternalcontactsReversewhitepageslookup {
    type Answer = models::ReverseWhitepagesLookupResult;
}
impl ExternalContactsRequest<GetExternalcontactsReversewhitepageslookup> {
    /// Sets `divisionId`.
    ///
    /// Default of the service: \*
    #[inline]
    pub fn division_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("divisionId", value.into());
        self
    }
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "expand",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static GET_EXTERNALCONTACTS_SCAN_CONTACTS: rt::Operation = rt::Operation::new(
        "getExternalcontactsScanContacts",
        rt::Method::Get,
        &["/api/v2/externalcontacts/scan/contacts"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_scan_contacts`.
#[derive(Debug)]
pub enum GetExternalcontactsScanContacts {}
impl rt::Endpoint for GetExternalcontactsScanContacts {
    type Answer = models::CursorContactListing;
}
impl ExternalContactsRequest<GetExternalcontactsScanContacts> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
    /// Sets `divisionId`.
    ///
    /// Default of the service: \*
    #[inline]
    pub fn division_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("divisionId", value.into());
        self
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.call.query("limit", value.to_string());
        self
    }
}
static GET_EXTERNALCONTACTS_SCAN_CONTACTS_DIVISIONVIEWS_ALL: rt::Operation = rt::Operation::new(
        "getExternalcontactsScanContactsDivisionviewsAll",
        rt::Method::Get,
        &["/api/v2/externalcontacts/scan/contacts/divisionviews/all"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_scan_contacts_divisionviews_all`.
#[derive(Debug)]
pub enum GetExternalcontactsScanContactsDivisionviewsAll {}
impl rt::Endpoint for GetExternalcontactsScanContactsDivisionviewsAll {
    type Answer = models::CursorContactListing;
}
impl ExternalContactsRequest<GetExternalcontactsScanContactsDivisionviewsAll> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.call.query("limit", value.to_string());
        self
    }
}
static GET_EXTERNALCONTACTS_SCAN_NOTES: rt::Operation = rt::Operation::new(
        "getExternalcontactsScanNotes",
        rt::Method::Get,
        &["/api/v2/externalcontacts/scan/notes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_scan_notes`.
#[derive(Debug)]
pub enum GetExternalcontactsScanNotes {}
impl rt::Endpoint for GetExternalcontactsScanNotes {
    type Answer = models::CursorNoteListing;
}
impl ExternalContactsRequest<GetExternalcontactsScanNotes> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
    /// Sets `divisionId`.
    ///
    /// Default of the service: \*
    #[inline]
    pub fn division_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("divisionId", value.into());
        self
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.call.query("limit", value.to_string());
        self
    }
}
static GET_EXTERNALCONTACTS_SCAN_NOTES_DIVISIONVIEWS_ALL: rt::Operation = rt::Operation::new(
        "getExternalcontactsScanNotesDivisionviewsAll",
        rt::Method::Get,
        &["/api/v2/externalcontacts/scan/notes/divisionviews/all"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_scan_notes_divisionviews_all`.
#[derive(Debug)]
pub enum GetExternalcontactsScanNotesDivisionviewsAll {}
impl rt::Endpoint for GetExternalcontactsScanNotesDivisionviewsAll {
    type Answer = models::CursorNoteListing;
}
impl ExternalContactsRequest<GetExternalcontactsScanNotesDivisionviewsAll> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.call.query("limit", value.to_string());
        self
    }
}
static GET_EXTERNALCONTACTS_SCAN_ORGANIZATIONS: rt::Operation = rt::Operation::new(
        "getExternalcontactsScanOrganizations",
        rt::Method::Get,
        &["/api/v2/externalcontacts/scan/organizations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_scan_organizations`.
#[derive(Debug)]
pub enum GetExternalcontactsScanOrganizations {}
impl rt::Endpoint for GetExternalcontactsScanOrganizations {
    type Answer = models::CursorOrganizationListing;
}
impl ExternalContactsRequest<GetExternalcontactsScanOrganizations> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
    /// Sets `divisionId`.
    ///
    /// Default of the service: \*
    #[inline]
    pub fn division_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("divisionId", value.into());
        self
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.call.query("limit", value.to_string());
        self
    }
}
static GET_EXTERNALCONTACTS_SCAN_ORGANIZATIONS_DIVISIONVIEWS_ALL: rt::Operation = rt::Operation::new(
        "getExternalcontactsScanOrganizationsDivisionviewsAll",
        rt::Method::Get,
        &["/api/v2/externalcontacts/scan/organizations/divisionviews/all"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_scan_organizations_divisionviews_all`.
#[derive(Debug)]
pub enum GetExternalcontactsScanOrganizationsDivisionviewsAll {}
impl rt::Endpoint for GetExternalcontactsScanOrganizationsDivisionviewsAll {
    type Answer = models::CursorOrganizationListing;
}
impl ExternalContactsRequest<GetExternalcontactsScanOrganizationsDivisionviewsAll> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.call.query("limit", value.to_string());
        self
    }
}
static GET_EXTERNALCONTACTS_SCAN_RELATIONSHIPS: rt::Operation = rt::Operation::new(
        "getExternalcontactsScanRelationships",
        rt::Method::Get,
        &["/api/v2/externalcontacts/scan/relationships"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_scan_relationships`.
#[derive(Debug)]
pub enum GetExternalcontactsScanRelationships {}
impl rt::Endpoint for GetExternalcontactsScanRelationships {
    type Answer = models::CursorRelationshipListing;
}
impl ExternalContactsRequest<GetExternalcontactsScanRelationships> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
    /// Sets `divisionId`.
    ///
    /// Default of the service: \*
    #[inline]
    pub fn division_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("divisionId", value.into());
        self
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.call.query("limit", value.to_string());
        self
    }
}
static GET_EXTERNALCONTACTS_SCAN_RELATIONSHIPS_DIVISIONVIEWS_ALL: rt::Operation = rt::Operation::new(
        "getExternalcontactsScanRelationshipsDivisionviewsAll",
        rt::Method::Get,
        &["/api/v2/externalcontacts/scan/relationships/divisionviews/all"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_externalcontacts_scan_relationships_divisionviews_all`.
#[derive(Debug)]
pub enum GetExternalcontactsScanRelationshipsDivisionviewsAll {}
impl rt::Endpoint for GetExternalcontactsScanRelationshipsDivisionviewsAll {
    type Answer = models::CursorRelationshipListing;
}
impl ExternalContactsRequest<GetExternalcontactsScanRelationshipsDivisionviewsAll> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, value: i64) -> Self {
        self.call.query("limit", value.to_string());
        self
    }
}
