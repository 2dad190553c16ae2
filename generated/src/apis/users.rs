// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Users.
#[derive(Clone, Debug)]
pub struct UsersApi {
    client: rt::Client,
}
impl UsersApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `POST /api/v2/analytics/users/activity/query`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn post_analytics_users_activity_query(
        &self,
        body: models::UserActivityQuery,
    ) -> UsersRequest<PostAnalyticsUsersActivityQuery> {
        let mut call = rt::Call::new(&self.client, &POST_ANALYTICS_USERS_ACTIVITY_QUERY);
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `POST /api/v2/analytics/users/aggregates/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_users_aggregates_jobs(
        &self,
        body: models::UserAsyncAggregationQuery,
    ) -> UsersRequest<PostAnalyticsUsersAggregatesJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_USERS_AGGREGATES_JOBS,
        );
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `GET /api/v2/analytics/users/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_analytics_users_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> UsersRequest<GetAnalyticsUsersAggregatesJob> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_USERS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `DELETE /api/v2/analytics/users/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_analytics_users_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> UsersRequest<DeleteAnalyticsUsersAggregatesJob> {
        UsersRequest::new(
            rt::Call::new(&self.client, &DELETE_ANALYTICS_USERS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/analytics/users/aggregates/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    #[inline]
    pub fn get_analytics_users_aggregates_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> UsersRequest<GetAnalyticsUsersAggregatesJobResults> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_USERS_AGGREGATES_JOB_RESULTS)
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/analytics/users/aggregates/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_users_aggregates_query(
        &self,
        body: models::UserAggregationQuery,
    ) -> UsersRequest<PostAnalyticsUsersAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_USERS_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `POST /api/v2/analytics/users/details/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_users_details_jobs(
        &self,
        body: models::AsyncUserDetailsQuery,
    ) -> UsersRequest<PostAnalyticsUsersDetailsJobs> {
        let mut call = rt::Call::new(&self.client, &POST_ANALYTICS_USERS_DETAILS_JOBS);
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `GET /api/v2/analytics/users/details/jobs/availability`
    #[inline]
    pub fn get_analytics_users_details_jobs_availability(
        &self,
    ) -> UsersRequest<GetAnalyticsUsersDetailsJobsAvailability> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_USERS_DETAILS_JOBS_AVAILABILITY),
        )
    }
    /// `GET /api/v2/analytics/users/details/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_analytics_users_details_job(
        &self,
        job_id: impl Into<String>,
    ) -> UsersRequest<GetAnalyticsUsersDetailsJob> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_USERS_DETAILS_JOB)
                .path(&job_id.into()),
        )
    }
    /// `DELETE /api/v2/analytics/users/details/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_analytics_users_details_job(
        &self,
        job_id: impl Into<String>,
    ) -> UsersRequest<DeleteAnalyticsUsersDetailsJob> {
        UsersRequest::new(
            rt::Call::new(&self.client, &DELETE_ANALYTICS_USERS_DETAILS_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/analytics/users/details/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    /// - `page_size`
    #[inline]
    pub fn get_analytics_users_details_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> UsersRequest<GetAnalyticsUsersDetailsJobResults> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_USERS_DETAILS_JOB_RESULTS)
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/analytics/users/details/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_users_details_query(
        &self,
        body: models::UserDetailsQuery,
    ) -> UsersRequest<PostAnalyticsUsersDetailsQuery> {
        let mut call = rt::Call::new(&self.client, &POST_ANALYTICS_USERS_DETAILS_QUERY);
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `POST /api/v2/analytics/users/observations/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_users_observations_query(
        &self,
        body: models::UserObservationQuery,
    ) -> UsersRequest<PostAnalyticsUsersObservationsQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_USERS_OBSERVATIONS_QUERY,
        );
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `GET /api/v2/authorization/divisionspermitted/me`
    ///
    /// Arguments:
    /// - `permission`
    ///
    /// Optional, set on the request:
    /// - `name`
    #[deprecated]
    #[inline]
    pub fn get_authorization_divisionspermitted_me(
        &self,
        permission: impl Into<String>,
    ) -> UsersRequest<GetAuthorizationDivisionspermittedMe> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_AUTHORIZATION_DIVISIONSPERMITTED_ME,
        );
        call.query("permission", permission.into());
        UsersRequest::new(call)
    }
    /// `GET /api/v2/authorization/divisionspermitted/paged/me`
    ///
    /// Arguments:
    /// - `permission`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_authorization_divisionspermitted_paged_me(
        &self,
        permission: impl Into<String>,
    ) -> UsersRequest<GetAuthorizationDivisionspermittedPagedMe> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_AUTHORIZATION_DIVISIONSPERMITTED_PAGED_ME,
        );
        call.query("permission", permission.into());
        UsersRequest::new(call)
    }
    /// `GET /api/v2/authorization/divisionspermitted/paged/{subjectId}`
    ///
    /// Arguments:
    /// - `subject_id`
    /// - `permission`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[deprecated]
    #[inline]
    pub fn get_authorization_divisionspermitted_paged_subject_id(
        &self,
        subject_id: impl Into<String>,
        permission: impl Into<String>,
    ) -> UsersRequest<GetAuthorizationDivisionspermittedPagedSubjectId> {
        let mut call = rt::Call::new(
                &self.client,
                &GET_AUTHORIZATION_DIVISIONSPERMITTED_PAGED_SUBJECT_ID,
            )
            .path(&subject_id.into());
        call.query("permission", permission.into());
        UsersRequest::new(call)
    }
    /// `GET /api/v2/authorization/subjects/me`
    ///
    /// Optional, set on the request:
    /// - `include_duplicates`
    /// - `include_full_roles`
    #[inline]
    pub fn get_authorization_subjects_me(
        &self,
    ) -> UsersRequest<GetAuthorizationSubjectsMe> {
        UsersRequest::new(rt::Call::new(&self.client, &GET_AUTHORIZATION_SUBJECTS_ME))
    }
    /// `GET /api/v2/authorization/subjects/{subjectId}`
    ///
    /// Arguments:
    /// - `subject_id`
    ///
    /// Optional, set on the request:
    /// - `include_duplicates`
    /// - `include_full_roles`
    #[inline]
    pub fn get_authorization_subject(
        &self,
        subject_id: impl Into<String>,
    ) -> UsersRequest<GetAuthorizationSubject> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_AUTHORIZATION_SUBJECT)
                .path(&subject_id.into()),
        )
    }
    /// `POST /api/v2/authorization/subjects/{subjectId}/bulkadd`
    ///
    /// Arguments:
    /// - `subject_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `subject_type`
    #[inline]
    pub fn post_authorization_subject_bulkadd(
        &self,
        subject_id: impl Into<String>,
        body: models::RoleDivisionGrants,
    ) -> UsersRequest<PostAuthorizationSubjectBulkadd> {
        let mut call = rt::Call::new(&self.client, &POST_AUTHORIZATION_SUBJECT_BULKADD)
            .path(&subject_id.into());
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `POST /api/v2/authorization/subjects/{subjectId}/bulkremove`
    ///
    /// Arguments:
    /// - `subject_id`
    /// - `body`
    #[inline]
    pub fn post_authorization_subject_bulkremove(
        &self,
        subject_id: impl Into<String>,
        body: models::RoleDivisionGrants,
    ) -> UsersRequest<PostAuthorizationSubjectBulkremove> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_AUTHORIZATION_SUBJECT_BULKREMOVE,
            )
            .path(&subject_id.into());
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `POST /api/v2/authorization/subjects/{subjectId}/bulkreplace`
    ///
    /// Arguments:
    /// - `subject_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `subject_type`
    #[inline]
    pub fn post_authorization_subject_bulkreplace(
        &self,
        subject_id: impl Into<String>,
        body: models::RoleDivisionGrants,
    ) -> UsersRequest<PostAuthorizationSubjectBulkreplace> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_AUTHORIZATION_SUBJECT_BULKREPLACE,
            )
            .path(&subject_id.into());
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `POST /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}`
    ///
    /// Arguments:
    /// - `subject_id`
    /// - `division_id`
    /// - `role_id`
    ///
    /// Optional, set on the request:
    /// - `subject_type`
    #[inline]
    pub fn post_authorization_subject_division_role(
        &self,
        subject_id: impl Into<String>,
        division_id: impl Into<String>,
        role_id: impl Into<String>,
    ) -> UsersRequest<PostAuthorizationSubjectDivisionRole> {
        UsersRequest::new(
            rt::Call::new(&self.client, &POST_AUTHORIZATION_SUBJECT_DIVISION_ROLE)
                .path(&subject_id.into())
                .path(&division_id.into())
                .path(&role_id.into()),
        )
    }
    /// `DELETE /api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}`
    ///
    /// Arguments:
    /// - `subject_id`
    /// - `division_id`
    /// - `role_id`
    #[inline]
    pub fn delete_authorization_subject_division_role(
        &self,
        subject_id: impl Into<String>,
        division_id: impl Into<String>,
        role_id: impl Into<String>,
    ) -> UsersRequest<DeleteAuthorizationSubjectDivisionRole> {
        UsersRequest::new(
            rt::Call::new(&self.client, &DELETE_AUTHORIZATION_SUBJECT_DIVISION_ROLE)
                .path(&subject_id.into())
                .path(&division_id.into())
                .path(&role_id.into()),
        )
    }
    /// `GET /api/v2/fieldconfig`
    ///
    /// Arguments:
    /// - `r#type`
    #[deprecated]
    #[inline]
    pub fn get_fieldconfig(
        &self,
        r#type: impl Into<String>,
    ) -> UsersRequest<GetFieldconfig> {
        let mut call = rt::Call::new(&self.client, &GET_FIELDCONFIG);
        call.query("type", r#type.into());
        UsersRequest::new(call)
    }
    /// `GET /api/v2/profiles/users`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `id`
    /// - `integration_presence_source`
    /// - `jid`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_order`
    #[deprecated]
    #[inline]
    pub fn get_profiles_users(&self) -> UsersRequest<GetProfilesUsers> {
        UsersRequest::new(rt::Call::new(&self.client, &GET_PROFILES_USERS))
    }
    /// `GET /api/v2/routing/directroutingbackup/settings/me`
    #[inline]
    pub fn get_routing_directroutingbackup_settings_me(
        &self,
    ) -> UsersRequest<GetRoutingDirectroutingbackupSettingsMe> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_DIRECTROUTINGBACKUP_SETTINGS_ME),
        )
    }
    /// `PUT /api/v2/routing/directroutingbackup/settings/me`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_routing_directroutingbackup_settings_me(
        &self,
        body: models::AgentDirectRoutingBackupSettings,
    ) -> UsersRequest<PutRoutingDirectroutingbackupSettingsMe> {
        let mut call = rt::Call::new(
            &self.client,
            &PUT_ROUTING_DIRECTROUTINGBACKUP_SETTINGS_ME,
        );
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `DELETE /api/v2/routing/directroutingbackup/settings/me`
    #[inline]
    pub fn delete_routing_directroutingbackup_settings_me(
        &self,
    ) -> UsersRequest<DeleteRoutingDirectroutingbackupSettingsMe> {
        UsersRequest::new(
            rt::Call::new(&self.client, &DELETE_ROUTING_DIRECTROUTINGBACKUP_SETTINGS_ME),
        )
    }
    /// `GET /api/v2/routing/users/{userId}/directroutingbackup/settings`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn get_routing_user_directroutingbackup_settings(
        &self,
        user_id: impl Into<String>,
    ) -> UsersRequest<GetRoutingUserDirectroutingbackupSettings> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_USER_DIRECTROUTINGBACKUP_SETTINGS)
                .path(&user_id.into()),
        )
    }
    /// `PUT /api/v2/routing/users/{userId}/directroutingbackup/settings`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn put_routing_user_directroutingbackup_settings(
        &self,
        user_id: impl Into<String>,
        body: models::AgentDirectRoutingBackupSettings,
    ) -> UsersRequest<PutRoutingUserDirectroutingbackupSettings> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_ROUTING_USER_DIRECTROUTINGBACKUP_SETTINGS,
            )
            .path(&user_id.into());
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `DELETE /api/v2/routing/users/{userId}/directroutingbackup/settings`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn delete_routing_user_directroutingbackup_settings(
        &self,
        user_id: impl Into<String>,
    ) -> UsersRequest<DeleteRoutingUserDirectroutingbackupSettings> {
        UsersRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_ROUTING_USER_DIRECTROUTINGBACKUP_SETTINGS,
                )
                .path(&user_id.into()),
        )
    }
    /// `GET /api/v2/routing/users/{userId}/utilization`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn get_routing_user_utilization(
        &self,
        user_id: impl Into<String>,
    ) -> UsersRequest<GetRoutingUserUtilization> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_USER_UTILIZATION)
                .path(&user_id.into()),
        )
    }
    /// `PUT /api/v2/routing/users/{userId}/utilization`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn put_routing_user_utilization(
        &self,
        user_id: impl Into<String>,
        body: models::UtilizationRequest,
    ) -> UsersRequest<PutRoutingUserUtilization> {
        let mut call = rt::Call::new(&self.client, &PUT_ROUTING_USER_UTILIZATION)
            .path(&user_id.into());
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `DELETE /api/v2/routing/users/{userId}/utilization`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn delete_routing_user_utilization(
        &self,
        user_id: impl Into<String>,
    ) -> UsersRequest<DeleteRoutingUserUtilization> {
        UsersRequest::new(
            rt::Call::new(&self.client, &DELETE_ROUTING_USER_UTILIZATION)
                .path(&user_id.into()),
        )
    }
    /// `GET /api/v2/users`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `id`
    /// - `integration_presence_source`
    /// - `jabber_id`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_order`
    /// - `state`
    /// - `user_custom_attribute_schema_ids`
    #[inline]
    pub fn get_users(&self) -> UsersRequest<GetUsers> {
        UsersRequest::new(rt::Call::new(&self.client, &GET_USERS))
    }
    /// `POST /api/v2/users`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_users(&self, body: models::CreateUser) -> UsersRequest<PostUsers> {
        let mut call = rt::Call::new(&self.client, &POST_USERS);
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `PATCH /api/v2/users/bulk`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn patch_users_bulk(
        &self,
        body: Vec<models::PatchUser>,
    ) -> UsersRequest<PatchUsersBulk> {
        let mut call = rt::Call::new(&self.client, &PATCH_USERS_BULK);
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `GET /api/v2/users/chats/me`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `exclude_closed`
    /// - `include_presence`
    /// - `include_room_owners`
    #[inline]
    pub fn get_users_chats_me(&self) -> UsersRequest<GetUsersChatsMe> {
        UsersRequest::new(rt::Call::new(&self.client, &GET_USERS_CHATS_ME))
    }
    /// `GET /api/v2/users/customattributes/schemas`
    #[inline]
    pub fn get_users_customattributes_schemas(
        &self,
    ) -> UsersRequest<GetUsersCustomattributesSchemas> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USERS_CUSTOMATTRIBUTES_SCHEMAS),
        )
    }
    /// `POST /api/v2/users/customattributes/schemas`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_users_customattributes_schemas(
        &self,
        body: models::DataSchema,
    ) -> UsersRequest<PostUsersCustomattributesSchemas> {
        let mut call = rt::Call::new(&self.client, &POST_USERS_CUSTOMATTRIBUTES_SCHEMAS);
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `GET /api/v2/users/customattributes/schemas/coretypes`
    #[inline]
    pub fn get_users_customattributes_schemas_coretypes(
        &self,
    ) -> UsersRequest<GetUsersCustomattributesSchemasCoretypes> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USERS_CUSTOMATTRIBUTES_SCHEMAS_CORETYPES),
        )
    }
    /// `GET /api/v2/users/customattributes/schemas/coretypes/{coreTypeName}`
    ///
    /// Arguments:
    /// - `core_type_name`
    #[inline]
    pub fn get_users_customattributes_schemas_coretype(
        &self,
        core_type_name: impl Into<String>,
    ) -> UsersRequest<GetUsersCustomattributesSchemasCoretype> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USERS_CUSTOMATTRIBUTES_SCHEMAS_CORETYPE)
                .path(&core_type_name.into()),
        )
    }
    /// `GET /api/v2/users/customattributes/schemas/limits`
    #[inline]
    pub fn get_users_customattributes_schemas_limits(
        &self,
    ) -> UsersRequest<GetUsersCustomattributesSchemasLimits> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USERS_CUSTOMATTRIBUTES_SCHEMAS_LIMITS),
        )
    }
    /// `GET /api/v2/users/customattributes/schemas/{schemaId}`
    ///
    /// Arguments:
    /// - `schema_id`
    #[inline]
    pub fn get_users_customattributes_schema(
        &self,
        schema_id: impl Into<String>,
    ) -> UsersRequest<GetUsersCustomattributesSchema> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USERS_CUSTOMATTRIBUTES_SCHEMA)
                .path(&schema_id.into()),
        )
    }
    /// `PUT /api/v2/users/customattributes/schemas/{schemaId}`
    ///
    /// Arguments:
    /// - `schema_id`
    /// - `body`
    #[inline]
    pub fn put_users_customattributes_schema(
        &self,
        schema_id: impl Into<String>,
        body: models::DataSchema,
    ) -> UsersRequest<PutUsersCustomattributesSchema> {
        let mut call = rt::Call::new(&self.client, &PUT_USERS_CUSTOMATTRIBUTES_SCHEMA)
            .path(&schema_id.into());
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `DELETE /api/v2/users/customattributes/schemas/{schemaId}`
    ///
    /// Arguments:
    /// - `schema_id`
    #[inline]
    pub fn delete_users_customattributes_schema(
        &self,
        schema_id: impl Into<String>,
    ) -> UsersRequest<DeleteUsersCustomattributesSchema> {
        UsersRequest::new(
            rt::Call::new(&self.client, &DELETE_USERS_CUSTOMATTRIBUTES_SCHEMA)
                .path(&schema_id.into()),
        )
    }
    /// `GET /api/v2/users/customattributes/schemas/{schemaId}/versions`
    ///
    /// Arguments:
    /// - `schema_id`
    #[inline]
    pub fn get_users_customattributes_schema_versions(
        &self,
        schema_id: impl Into<String>,
    ) -> UsersRequest<GetUsersCustomattributesSchemaVersions> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USERS_CUSTOMATTRIBUTES_SCHEMA_VERSIONS)
                .path(&schema_id.into()),
        )
    }
    /// `GET /api/v2/users/customattributes/schemas/{schemaId}/versions/{versionId}`
    ///
    /// Arguments:
    /// - `schema_id`
    /// - `version_id`
    #[inline]
    pub fn get_users_customattributes_schema_version(
        &self,
        schema_id: impl Into<String>,
        version_id: impl Into<String>,
    ) -> UsersRequest<GetUsersCustomattributesSchemaVersion> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USERS_CUSTOMATTRIBUTES_SCHEMA_VERSION)
                .path(&schema_id.into())
                .path(&version_id.into()),
        )
    }
    /// `GET /api/v2/users/development/activities`
    ///
    /// Optional, set on the request:
    /// - `completion_interval`
    /// - `interval`
    /// - `module_id`
    /// - `overdue`
    /// - `page_number`
    /// - `page_size`
    /// - `pass`
    /// - `relationship`
    /// - `sort_order`
    /// - `statuses`
    /// - `types`
    /// - `user_id`
    #[inline]
    pub fn get_users_development_activities(
        &self,
    ) -> UsersRequest<GetUsersDevelopmentActivities> {
        UsersRequest::new(rt::Call::new(&self.client, &GET_USERS_DEVELOPMENT_ACTIVITIES))
    }
    /// `POST /api/v2/users/development/activities/aggregates/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_users_development_activities_aggregates_query(
        &self,
        body: models::DevelopmentActivityAggregateParam,
    ) -> UsersRequest<PostUsersDevelopmentActivitiesAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_USERS_DEVELOPMENT_ACTIVITIES_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `GET /api/v2/users/development/activities/me`
    ///
    /// Optional, set on the request:
    /// - `completion_interval`
    /// - `interval`
    /// - `module_id`
    /// - `overdue`
    /// - `page_number`
    /// - `page_size`
    /// - `pass`
    /// - `relationship`
    /// - `sort_order`
    /// - `statuses`
    /// - `types`
    #[inline]
    pub fn get_users_development_activities_me(
        &self,
    ) -> UsersRequest<GetUsersDevelopmentActivitiesMe> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USERS_DEVELOPMENT_ACTIVITIES_ME),
        )
    }
    /// `GET /api/v2/users/development/activities/{activityId}`
    ///
    /// Arguments:
    /// - `activity_id`
    /// - `r#type`
    #[inline]
    pub fn get_users_development_activity(
        &self,
        activity_id: impl Into<String>,
        r#type: impl Into<String>,
    ) -> UsersRequest<GetUsersDevelopmentActivity> {
        let mut call = rt::Call::new(&self.client, &GET_USERS_DEVELOPMENT_ACTIVITY)
            .path(&activity_id.into());
        call.query("type", r#type.into());
        UsersRequest::new(call)
    }
    /// `GET /api/v2/users/externalid/{authorityName}/{externalKey}`
    ///
    /// Arguments:
    /// - `authority_name`
    /// - `external_key`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_users_externalid_authority_name_external_key(
        &self,
        authority_name: impl Into<String>,
        external_key: impl Into<String>,
    ) -> UsersRequest<GetUsersExternalidAuthorityNameExternalKey> {
        UsersRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_USERS_EXTERNALID_AUTHORITY_NAME_EXTERNAL_KEY,
                )
                .path(&authority_name.into())
                .path(&external_key.into()),
        )
    }
    /// `GET /api/v2/users/me`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `integration_presence_source`
    /// - `user_custom_attribute_schema_ids`
    #[inline]
    pub fn get_users_me(&self) -> UsersRequest<GetUsersMe> {
        UsersRequest::new(rt::Call::new(&self.client, &GET_USERS_ME))
    }
    /// `POST /api/v2/users/me/password`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_users_me_password(
        &self,
        body: models::ChangeMyPasswordRequest,
    ) -> UsersRequest<PostUsersMePassword> {
        let mut call = rt::Call::new(&self.client, &POST_USERS_ME_PASSWORD);
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `GET /api/v2/users/me/verifiers`
    #[inline]
    pub fn get_users_me_verifiers(&self) -> UsersRequest<GetUsersMeVerifiers> {
        UsersRequest::new(rt::Call::new(&self.client, &GET_USERS_ME_VERIFIERS))
    }
    /// `POST /api/v2/users/me/verifiers/totp`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_users_me_verifiers_totp(
        &self,
        body: models::CreateVerifierRequest,
    ) -> UsersRequest<PostUsersMeVerifiersTotp> {
        let mut call = rt::Call::new(&self.client, &POST_USERS_ME_VERIFIERS_TOTP);
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `POST /api/v2/users/me/verifiers/totp/{verifierId}`
    ///
    /// Arguments:
    /// - `verifier_id`
    /// - `body`
    #[inline]
    pub fn post_users_me_verifiers_totp_verifier_id(
        &self,
        verifier_id: impl Into<String>,
        body: models::ValidateVerifierRequest,
    ) -> UsersRequest<PostUsersMeVerifiersTotpVerifierId> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_USERS_ME_VERIFIERS_TOTP_VERIFIER_ID,
            )
            .path(&verifier_id.into());
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `POST /api/v2/users/me/verifiers/webauthn/register`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_users_me_verifiers_webauthn_register(
        &self,
        body: models::FinishWebAuthnRegistrationRequest,
    ) -> UsersRequest<PostUsersMeVerifiersWebauthnRegister> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_USERS_ME_VERIFIERS_WEBAUTHN_REGISTER,
        );
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `POST /api/v2/users/me/verifiers/webauthn/register/options`
    #[inline]
    pub fn post_users_me_verifiers_webauthn_register_options(
        &self,
    ) -> UsersRequest<PostUsersMeVerifiersWebauthnRegisterOptions> {
        UsersRequest::new(
            rt::Call::new(
                &self.client,
                &POST_USERS_ME_VERIFIERS_WEBAUTHN_REGISTER_OPTIONS,
            ),
        )
    }
    /// `PUT /api/v2/users/me/verifiers/{verifierId}`
    ///
    /// Arguments:
    /// - `verifier_id`
    /// - `body`
    #[inline]
    pub fn put_users_me_verifier(
        &self,
        verifier_id: impl Into<String>,
        body: models::UpdateVerifierRequest,
    ) -> UsersRequest<PutUsersMeVerifier> {
        let mut call = rt::Call::new(&self.client, &PUT_USERS_ME_VERIFIER)
            .path(&verifier_id.into());
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `DELETE /api/v2/users/me/verifiers/{verifierId}`
    ///
    /// Arguments:
    /// - `verifier_id`
    #[inline]
    pub fn delete_users_me_verifier(
        &self,
        verifier_id: impl Into<String>,
    ) -> UsersRequest<DeleteUsersMeVerifier> {
        UsersRequest::new(
            rt::Call::new(&self.client, &DELETE_USERS_ME_VERIFIER)
                .path(&verifier_id.into()),
        )
    }
    /// `GET /api/v2/users/query`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    /// - `expand`
    /// - `integration_presence_source`
    /// - `page_size`
    /// - `sort_order`
    /// - `state`
    /// - `user_custom_attribute_schema_ids`
    #[inline]
    pub fn get_users_query(&self) -> UsersRequest<GetUsersQuery> {
        UsersRequest::new(rt::Call::new(&self.client, &GET_USERS_QUERY))
    }
    /// `GET /api/v2/users/search`
    ///
    /// Arguments:
    /// - `q64`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `integration_presence_source`
    #[inline]
    pub fn get_users_search(
        &self,
        q64: impl Into<String>,
    ) -> UsersRequest<GetUsersSearch> {
        let mut call = rt::Call::new(&self.client, &GET_USERS_SEARCH);
        call.query("q64", q64.into());
        UsersRequest::new(call)
    }
    /// `POST /api/v2/users/search`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_users_search(
        &self,
        body: models::UserSearchRequest,
    ) -> UsersRequest<PostUsersSearch> {
        let mut call = rt::Call::new(&self.client, &POST_USERS_SEARCH);
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `POST /api/v2/users/search/conversation/target`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_users_search_conversation_target(
        &self,
        body: models::UserSearchRequest,
    ) -> UsersRequest<PostUsersSearchConversationTarget> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_USERS_SEARCH_CONVERSATION_TARGET,
        );
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `POST /api/v2/users/search/queuemembers/manage`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_users_search_queuemembers_manage(
        &self,
        body: models::UserSearchRequest,
    ) -> UsersRequest<PostUsersSearchQueuemembersManage> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_USERS_SEARCH_QUEUEMEMBERS_MANAGE,
        );
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `POST /api/v2/users/search/teams/assign`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_users_search_teams_assign(
        &self,
        body: models::UserSearchRequest,
    ) -> UsersRequest<PostUsersSearchTeamsAssign> {
        let mut call = rt::Call::new(&self.client, &POST_USERS_SEARCH_TEAMS_ASSIGN);
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `GET /api/v2/users/stations/me`
    #[inline]
    pub fn get_users_stations_me(&self) -> UsersRequest<GetUsersStationsMe> {
        UsersRequest::new(rt::Call::new(&self.client, &GET_USERS_STATIONS_ME))
    }
    /// `DELETE /api/v2/users/stations/me/associatedstation`
    #[inline]
    pub fn delete_users_stations_me_associatedstation(
        &self,
    ) -> UsersRequest<DeleteUsersStationsMeAssociatedstation> {
        UsersRequest::new(
            rt::Call::new(&self.client, &DELETE_USERS_STATIONS_ME_ASSOCIATEDSTATION),
        )
    }
    /// `PUT /api/v2/users/stations/me/associatedstation/{stationId}`
    ///
    /// Arguments:
    /// - `station_id`
    #[inline]
    pub fn put_users_stations_me_associatedstation_station_id(
        &self,
        station_id: impl Into<String>,
    ) -> UsersRequest<PutUsersStationsMeAssociatedstationStationId> {
        UsersRequest::new(
            rt::Call::new(
                    &self.client,
                    &PUT_USERS_STATIONS_ME_ASSOCIATEDSTATION_STATION_ID,
                )
                .path(&station_id.into()),
        )
    }
    /// `GET /api/v2/users/{subjectId}/roles`
    ///
    /// Arguments:
    /// - `subject_id`
    #[inline]
    pub fn get_user_roles(
        &self,
        subject_id: impl Into<String>,
    ) -> UsersRequest<GetUserRoles> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USER_ROLES).path(&subject_id.into()),
        )
    }
    /// `PUT /api/v2/users/{subjectId}/roles`
    ///
    /// Arguments:
    /// - `subject_id`
    /// - `body`
    #[inline]
    pub fn put_user_roles(
        &self,
        subject_id: impl Into<String>,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> UsersRequest<PutUserRoles> {
        let mut call = rt::Call::new(&self.client, &PUT_USER_ROLES)
            .path(&subject_id.into());
        call.body_json(&body.into_iter().map(Into::into).collect::<Vec<String>>());
        UsersRequest::new(call)
    }
    /// `GET /api/v2/users/{userId}`
    ///
    /// Arguments:
    /// - `user_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `integration_presence_source`
    /// - `state`
    /// - `user_custom_attribute_schema_ids`
    #[inline]
    pub fn get_user(&self, user_id: impl Into<String>) -> UsersRequest<GetUser> {
        UsersRequest::new(rt::Call::new(&self.client, &GET_USER).path(&user_id.into()))
    }
    /// `DELETE /api/v2/users/{userId}`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn delete_user(&self, user_id: impl Into<String>) -> UsersRequest<DeleteUser> {
        UsersRequest::new(
            rt::Call::new(&self.client, &DELETE_USER).path(&user_id.into()),
        )
    }
    /// `PATCH /api/v2/users/{userId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn patch_user(
        &self,
        user_id: impl Into<String>,
        body: models::UpdateUser,
    ) -> UsersRequest<PatchUser> {
        let mut call = rt::Call::new(&self.client, &PATCH_USER).path(&user_id.into());
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `GET /api/v2/users/{userId}/adjacents`
    ///
    /// Arguments:
    /// - `user_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_user_adjacents(
        &self,
        user_id: impl Into<String>,
    ) -> UsersRequest<GetUserAdjacents> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USER_ADJACENTS).path(&user_id.into()),
        )
    }
    /// `GET /api/v2/users/{userId}/callforwarding`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn get_user_callforwarding(
        &self,
        user_id: impl Into<String>,
    ) -> UsersRequest<GetUserCallforwarding> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USER_CALLFORWARDING).path(&user_id.into()),
        )
    }
    /// `PUT /api/v2/users/{userId}/callforwarding`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn put_user_callforwarding(
        &self,
        user_id: impl Into<String>,
        body: models::CallForwarding,
    ) -> UsersRequest<PutUserCallforwarding> {
        let mut call = rt::Call::new(&self.client, &PUT_USER_CALLFORWARDING)
            .path(&user_id.into());
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `PATCH /api/v2/users/{userId}/callforwarding`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn patch_user_callforwarding(
        &self,
        user_id: impl Into<String>,
        body: models::CallForwarding,
    ) -> UsersRequest<PatchUserCallforwarding> {
        let mut call = rt::Call::new(&self.client, &PATCH_USER_CALLFORWARDING)
            .path(&user_id.into());
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `PUT /api/v2/users/{userId}/customattributes`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `user_custom_attributes`
    #[inline]
    pub fn put_user_customattributes(
        &self,
        user_id: impl Into<String>,
        user_custom_attributes: models::UserCustomAttributesUpdateRequest,
    ) -> UsersRequest<PutUserCustomattributes> {
        let mut call = rt::Call::new(&self.client, &PUT_USER_CUSTOMATTRIBUTES)
            .path(&user_id.into());
        call.body_json(&user_custom_attributes);
        UsersRequest::new(call)
    }
    /// `PATCH /api/v2/users/{userId}/customattributes`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `user_custom_attributes`
    #[inline]
    pub fn patch_user_customattributes(
        &self,
        user_id: impl Into<String>,
        user_custom_attributes: models::UserCustomAttributesUpdateRequest,
    ) -> UsersRequest<PatchUserCustomattributes> {
        let mut call = rt::Call::new(&self.client, &PATCH_USER_CUSTOMATTRIBUTES)
            .path(&user_id.into());
        call.body_json(&user_custom_attributes);
        UsersRequest::new(call)
    }
    /// `GET /api/v2/users/{userId}/customattributes/bulk`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `schema_ids`
    #[inline]
    pub fn get_user_customattributes_bulk(
        &self,
        user_id: impl Into<String>,
        schema_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> UsersRequest<GetUserCustomattributesBulk> {
        let mut call = rt::Call::new(&self.client, &GET_USER_CUSTOMATTRIBUTES_BULK)
            .path(&user_id.into());
        call.query_list(
            "schemaIds",
            schema_ids.into_iter().map(Into::into).collect(),
            rt::Collection::Multi,
        );
        UsersRequest::new(call)
    }
    /// `PATCH /api/v2/users/{userId}/customattributes/bulk`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `user_custom_attributes_list`
    #[inline]
    pub fn patch_user_customattributes_bulk(
        &self,
        user_id: impl Into<String>,
        user_custom_attributes_list: Vec<models::UserCustomAttributesUpdateRequest>,
    ) -> UsersRequest<PatchUserCustomattributesBulk> {
        let mut call = rt::Call::new(&self.client, &PATCH_USER_CUSTOMATTRIBUTES_BULK)
            .path(&user_id.into());
        call.body_json(&user_custom_attributes_list);
        UsersRequest::new(call)
    }
    /// `GET /api/v2/users/{userId}/customattributes/{schemaId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `schema_id`
    #[inline]
    pub fn get_user_customattribute(
        &self,
        user_id: impl Into<String>,
        schema_id: impl Into<String>,
    ) -> UsersRequest<GetUserCustomattribute> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USER_CUSTOMATTRIBUTE)
                .path(&user_id.into())
                .path(&schema_id.into()),
        )
    }
    /// `DELETE /api/v2/users/{userId}/customattributes/{schemaId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `schema_id`
    #[inline]
    pub fn delete_user_customattribute(
        &self,
        user_id: impl Into<String>,
        schema_id: impl Into<String>,
    ) -> UsersRequest<DeleteUserCustomattribute> {
        UsersRequest::new(
            rt::Call::new(&self.client, &DELETE_USER_CUSTOMATTRIBUTE)
                .path(&user_id.into())
                .path(&schema_id.into()),
        )
    }
    /// `GET /api/v2/users/{userId}/directreports`
    ///
    /// Arguments:
    /// - `user_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_user_directreports(
        &self,
        user_id: impl Into<String>,
    ) -> UsersRequest<GetUserDirectreports> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USER_DIRECTREPORTS).path(&user_id.into()),
        )
    }
    /// `GET /api/v2/users/{userId}/externalid`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn get_user_externalid(
        &self,
        user_id: impl Into<String>,
    ) -> UsersRequest<GetUserExternalid> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USER_EXTERNALID).path(&user_id.into()),
        )
    }
    /// `POST /api/v2/users/{userId}/externalid`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn post_user_externalid(
        &self,
        user_id: impl Into<String>,
        body: models::UserExternalIdentifier,
    ) -> UsersRequest<PostUserExternalid> {
        let mut call = rt::Call::new(&self.client, &POST_USER_EXTERNALID)
            .path(&user_id.into());
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `GET /api/v2/users/{userId}/externalid/{authorityName}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `authority_name`
    #[inline]
    pub fn get_user_externalid_authority_name(
        &self,
        user_id: impl Into<String>,
        authority_name: impl Into<String>,
    ) -> UsersRequest<GetUserExternalidAuthorityName> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USER_EXTERNALID_AUTHORITY_NAME)
                .path(&user_id.into())
                .path(&authority_name.into()),
        )
    }
    /// `DELETE /api/v2/users/{userId}/externalid/{authorityName}/{externalKey}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `authority_name`
    /// - `external_key`
    #[inline]
    pub fn delete_user_externalid_authority_name_external_key(
        &self,
        user_id: impl Into<String>,
        authority_name: impl Into<String>,
        external_key: impl Into<String>,
    ) -> UsersRequest<DeleteUserExternalidAuthorityNameExternalKey> {
        UsersRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_USER_EXTERNALID_AUTHORITY_NAME_EXTERNAL_KEY,
                )
                .path(&user_id.into())
                .path(&authority_name.into())
                .path(&external_key.into()),
        )
    }
    /// `GET /api/v2/users/{userId}/favorites`
    ///
    /// Arguments:
    /// - `user_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_order`
    #[deprecated]
    #[inline]
    pub fn get_user_favorites(
        &self,
        user_id: impl Into<String>,
    ) -> UsersRequest<GetUserFavorites> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USER_FAVORITES).path(&user_id.into()),
        )
    }
    /// `GET /api/v2/users/{userId}/geolocations/{clientId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `client_id`
    #[inline]
    pub fn get_user_geolocation(
        &self,
        user_id: impl Into<String>,
        client_id: impl Into<String>,
    ) -> UsersRequest<GetUserGeolocation> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USER_GEOLOCATION)
                .path(&user_id.into())
                .path(&client_id.into()),
        )
    }
    /// `PATCH /api/v2/users/{userId}/geolocations/{clientId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `client_id`
    /// - `body`
    #[inline]
    pub fn patch_user_geolocation(
        &self,
        user_id: impl Into<String>,
        client_id: impl Into<String>,
        body: models::Geolocation,
    ) -> UsersRequest<PatchUserGeolocation> {
        let mut call = rt::Call::new(&self.client, &PATCH_USER_GEOLOCATION)
            .path(&user_id.into())
            .path(&client_id.into());
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `POST /api/v2/users/{userId}/invite`
    ///
    /// Arguments:
    /// - `user_id`
    ///
    /// Optional, set on the request:
    /// - `force`
    #[inline]
    pub fn post_user_invite(
        &self,
        user_id: impl Into<String>,
    ) -> UsersRequest<PostUserInvite> {
        UsersRequest::new(
            rt::Call::new(&self.client, &POST_USER_INVITE).path(&user_id.into()),
        )
    }
    /// `GET /api/v2/users/{userId}/outofoffice`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn get_user_outofoffice(
        &self,
        user_id: impl Into<String>,
    ) -> UsersRequest<GetUserOutofoffice> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USER_OUTOFOFFICE).path(&user_id.into()),
        )
    }
    /// `PUT /api/v2/users/{userId}/outofoffice`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn put_user_outofoffice(
        &self,
        user_id: impl Into<String>,
        body: models::OutOfOffice,
    ) -> UsersRequest<PutUserOutofoffice> {
        let mut call = rt::Call::new(&self.client, &PUT_USER_OUTOFOFFICE)
            .path(&user_id.into());
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `POST /api/v2/users/{userId}/password`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn post_user_password(
        &self,
        user_id: impl Into<String>,
        body: models::ChangePasswordRequest,
    ) -> UsersRequest<PostUserPassword> {
        let mut call = rt::Call::new(&self.client, &POST_USER_PASSWORD)
            .path(&user_id.into());
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `GET /api/v2/users/{userId}/profile`
    ///
    /// Arguments:
    /// - `user_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `integration_presence_source`
    #[deprecated]
    #[inline]
    pub fn get_user_profile(
        &self,
        user_id: impl Into<String>,
    ) -> UsersRequest<GetUserProfile> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USER_PROFILE).path(&user_id.into()),
        )
    }
    /// `GET /api/v2/users/{userId}/profileskills`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn get_user_profileskills(
        &self,
        user_id: impl Into<String>,
    ) -> UsersRequest<GetUserProfileskills> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USER_PROFILESKILLS).path(&user_id.into()),
        )
    }
    /// `PUT /api/v2/users/{userId}/profileskills`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn put_user_profileskills(
        &self,
        user_id: impl Into<String>,
        body: impl IntoIterator<Item = impl Into<String>>,
    ) -> UsersRequest<PutUserProfileskills> {
        let mut call = rt::Call::new(&self.client, &PUT_USER_PROFILESKILLS)
            .path(&user_id.into());
        call.body_json(&body.into_iter().map(Into::into).collect::<Vec<String>>());
        UsersRequest::new(call)
    }
    /// `GET /api/v2/users/{userId}/queues`
    ///
    /// Arguments:
    /// - `user_id`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    /// - `joined`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_user_queues(
        &self,
        user_id: impl Into<String>,
    ) -> UsersRequest<GetUserQueues> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USER_QUEUES).path(&user_id.into()),
        )
    }
    /// `PATCH /api/v2/users/{userId}/queues`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    #[inline]
    pub fn patch_user_queues(
        &self,
        user_id: impl Into<String>,
        body: Vec<models::UserQueue>,
    ) -> UsersRequest<PatchUserQueues> {
        let mut call = rt::Call::new(&self.client, &PATCH_USER_QUEUES)
            .path(&user_id.into());
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `PATCH /api/v2/users/{userId}/queues/{queueId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `queue_id`
    /// - `body`
    #[inline]
    pub fn patch_user_queue(
        &self,
        user_id: impl Into<String>,
        queue_id: impl Into<String>,
        body: models::UserQueue,
    ) -> UsersRequest<PatchUserQueue> {
        let mut call = rt::Call::new(&self.client, &PATCH_USER_QUEUE)
            .path(&user_id.into())
            .path(&queue_id.into());
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `GET /api/v2/users/{userId}/routinglanguages`
    ///
    /// Arguments:
    /// - `user_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_user_routinglanguages(
        &self,
        user_id: impl Into<String>,
    ) -> UsersRequest<GetUserRoutinglanguages> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USER_ROUTINGLANGUAGES).path(&user_id.into()),
        )
    }
    /// `POST /api/v2/users/{userId}/routinglanguages`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn post_user_routinglanguages(
        &self,
        user_id: impl Into<String>,
        body: models::UserRoutingLanguagePost,
    ) -> UsersRequest<PostUserRoutinglanguages> {
        let mut call = rt::Call::new(&self.client, &POST_USER_ROUTINGLANGUAGES)
            .path(&user_id.into());
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `PATCH /api/v2/users/{userId}/routinglanguages/bulk`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn patch_user_routinglanguages_bulk(
        &self,
        user_id: impl Into<String>,
        body: Vec<models::UserRoutingLanguagePost>,
    ) -> UsersRequest<PatchUserRoutinglanguagesBulk> {
        let mut call = rt::Call::new(&self.client, &PATCH_USER_ROUTINGLANGUAGES_BULK)
            .path(&user_id.into());
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `DELETE /api/v2/users/{userId}/routinglanguages/{languageId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `language_id`
    #[inline]
    pub fn delete_user_routinglanguage(
        &self,
        user_id: impl Into<String>,
        language_id: impl Into<String>,
    ) -> UsersRequest<DeleteUserRoutinglanguage> {
        UsersRequest::new(
            rt::Call::new(&self.client, &DELETE_USER_ROUTINGLANGUAGE)
                .path(&user_id.into())
                .path(&language_id.into()),
        )
    }
    /// `PATCH /api/v2/users/{userId}/routinglanguages/{languageId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `language_id`
    /// - `body`
    #[inline]
    pub fn patch_user_routinglanguage(
        &self,
        user_id: impl Into<String>,
        language_id: impl Into<String>,
        body: models::UserRoutingLanguage,
    ) -> UsersRequest<PatchUserRoutinglanguage> {
        let mut call = rt::Call::new(&self.client, &PATCH_USER_ROUTINGLANGUAGE)
            .path(&user_id.into())
            .path(&language_id.into());
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `GET /api/v2/users/{userId}/routingskills`
    ///
    /// Arguments:
    /// - `user_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_user_routingskills(
        &self,
        user_id: impl Into<String>,
    ) -> UsersRequest<GetUserRoutingskills> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USER_ROUTINGSKILLS).path(&user_id.into()),
        )
    }
    /// `POST /api/v2/users/{userId}/routingskills`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn post_user_routingskills(
        &self,
        user_id: impl Into<String>,
        body: models::UserRoutingSkillPost,
    ) -> UsersRequest<PostUserRoutingskills> {
        let mut call = rt::Call::new(&self.client, &POST_USER_ROUTINGSKILLS)
            .path(&user_id.into());
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `PUT /api/v2/users/{userId}/routingskills/bulk`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn put_user_routingskills_bulk(
        &self,
        user_id: impl Into<String>,
        body: Vec<models::UserRoutingSkillPost>,
    ) -> UsersRequest<PutUserRoutingskillsBulk> {
        let mut call = rt::Call::new(&self.client, &PUT_USER_ROUTINGSKILLS_BULK)
            .path(&user_id.into());
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `PATCH /api/v2/users/{userId}/routingskills/bulk`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn patch_user_routingskills_bulk(
        &self,
        user_id: impl Into<String>,
        body: Vec<models::UserRoutingSkillPost>,
    ) -> UsersRequest<PatchUserRoutingskillsBulk> {
        let mut call = rt::Call::new(&self.client, &PATCH_USER_ROUTINGSKILLS_BULK)
            .path(&user_id.into());
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `PUT /api/v2/users/{userId}/routingskills/{skillId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `skill_id`
    /// - `body`
    #[inline]
    pub fn put_user_routingskill(
        &self,
        user_id: impl Into<String>,
        skill_id: impl Into<String>,
        body: models::UserRoutingSkill,
    ) -> UsersRequest<PutUserRoutingskill> {
        let mut call = rt::Call::new(&self.client, &PUT_USER_ROUTINGSKILL)
            .path(&user_id.into())
            .path(&skill_id.into());
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `DELETE /api/v2/users/{userId}/routingskills/{skillId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `skill_id`
    #[inline]
    pub fn delete_user_routingskill(
        &self,
        user_id: impl Into<String>,
        skill_id: impl Into<String>,
    ) -> UsersRequest<DeleteUserRoutingskill> {
        UsersRequest::new(
            rt::Call::new(&self.client, &DELETE_USER_ROUTINGSKILL)
                .path(&user_id.into())
                .path(&skill_id.into()),
        )
    }
    /// `GET /api/v2/users/{userId}/routingstatus`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn get_user_routingstatus(
        &self,
        user_id: impl Into<String>,
    ) -> UsersRequest<GetUserRoutingstatus> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USER_ROUTINGSTATUS).path(&user_id.into()),
        )
    }
    /// `PUT /api/v2/users/{userId}/routingstatus`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn put_user_routingstatus(
        &self,
        user_id: impl Into<String>,
        body: models::RoutingStatus,
    ) -> UsersRequest<PutUserRoutingstatus> {
        let mut call = rt::Call::new(&self.client, &PUT_USER_ROUTINGSTATUS)
            .path(&user_id.into());
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `GET /api/v2/users/{userId}/skillgroups`
    ///
    /// Arguments:
    /// - `user_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `page_size`
    #[inline]
    pub fn get_user_skillgroups(
        &self,
        user_id: impl Into<String>,
    ) -> UsersRequest<GetUserSkillgroups> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USER_SKILLGROUPS).path(&user_id.into()),
        )
    }
    /// `GET /api/v2/users/{userId}/state`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn get_user_state(
        &self,
        user_id: impl Into<String>,
    ) -> UsersRequest<GetUserState> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USER_STATE).path(&user_id.into()),
        )
    }
    /// `PUT /api/v2/users/{userId}/state`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn put_user_state(
        &self,
        user_id: impl Into<String>,
        body: models::UserState,
    ) -> UsersRequest<PutUserState> {
        let mut call = rt::Call::new(&self.client, &PUT_USER_STATE)
            .path(&user_id.into());
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `GET /api/v2/users/{userId}/station`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn get_user_station(
        &self,
        user_id: impl Into<String>,
    ) -> UsersRequest<GetUserStation> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USER_STATION).path(&user_id.into()),
        )
    }
    /// `DELETE /api/v2/users/{userId}/station/associatedstation`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn delete_user_station_associatedstation(
        &self,
        user_id: impl Into<String>,
    ) -> UsersRequest<DeleteUserStationAssociatedstation> {
        UsersRequest::new(
            rt::Call::new(&self.client, &DELETE_USER_STATION_ASSOCIATEDSTATION)
                .path(&user_id.into()),
        )
    }
    /// `PUT /api/v2/users/{userId}/station/associatedstation/{stationId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `station_id`
    #[inline]
    pub fn put_user_station_associatedstation_station_id(
        &self,
        user_id: impl Into<String>,
        station_id: impl Into<String>,
    ) -> UsersRequest<PutUserStationAssociatedstationStationId> {
        UsersRequest::new(
            rt::Call::new(&self.client, &PUT_USER_STATION_ASSOCIATEDSTATION_STATION_ID)
                .path(&user_id.into())
                .path(&station_id.into()),
        )
    }
    /// `DELETE /api/v2/users/{userId}/station/defaultstation`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn delete_user_station_defaultstation(
        &self,
        user_id: impl Into<String>,
    ) -> UsersRequest<DeleteUserStationDefaultstation> {
        UsersRequest::new(
            rt::Call::new(&self.client, &DELETE_USER_STATION_DEFAULTSTATION)
                .path(&user_id.into()),
        )
    }
    /// `PUT /api/v2/users/{userId}/station/defaultstation/{stationId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `station_id`
    #[inline]
    pub fn put_user_station_defaultstation_station_id(
        &self,
        user_id: impl Into<String>,
        station_id: impl Into<String>,
    ) -> UsersRequest<PutUserStationDefaultstationStationId> {
        UsersRequest::new(
            rt::Call::new(&self.client, &PUT_USER_STATION_DEFAULTSTATION_STATION_ID)
                .path(&user_id.into())
                .path(&station_id.into()),
        )
    }
    /// `GET /api/v2/users/{userId}/superiors`
    ///
    /// Arguments:
    /// - `user_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_user_superiors(
        &self,
        user_id: impl Into<String>,
    ) -> UsersRequest<GetUserSuperiors> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USER_SUPERIORS).path(&user_id.into()),
        )
    }
    /// `GET /api/v2/users/{userId}/trustors`
    ///
    /// Arguments:
    /// - `user_id`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_user_trustors(
        &self,
        user_id: impl Into<String>,
    ) -> UsersRequest<GetUserTrustors> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USER_TRUSTORS).path(&user_id.into()),
        )
    }
    /// `GET /api/v2/users/{userId}/verifiers`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn get_user_verifiers(
        &self,
        user_id: impl Into<String>,
    ) -> UsersRequest<GetUserVerifiers> {
        UsersRequest::new(
            rt::Call::new(&self.client, &GET_USER_VERIFIERS).path(&user_id.into()),
        )
    }
    /// `PUT /api/v2/users/{userId}/verifiers/{verifierId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `verifier_id`
    /// - `body`
    #[inline]
    pub fn put_user_verifier(
        &self,
        user_id: impl Into<String>,
        verifier_id: impl Into<String>,
        body: models::UpdateVerifierRequest,
    ) -> UsersRequest<PutUserVerifier> {
        let mut call = rt::Call::new(&self.client, &PUT_USER_VERIFIER)
            .path(&user_id.into())
            .path(&verifier_id.into());
        call.body_json(&body);
        UsersRequest::new(call)
    }
    /// `DELETE /api/v2/users/{userId}/verifiers/{verifierId}`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `verifier_id`
    #[inline]
    pub fn delete_user_verifier(
        &self,
        user_id: impl Into<String>,
        verifier_id: impl Into<String>,
    ) -> UsersRequest<DeleteUserVerifier> {
        UsersRequest::new(
            rt::Call::new(&self.client, &DELETE_USER_VERIFIER)
                .path(&user_id.into())
                .path(&verifier_id.into()),
        )
    }
}
/// A request of [`UsersApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `UsersRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct UsersRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> UsersRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for UsersRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for UsersRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static POST_ANALYTICS_USERS_ACTIVITY_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsUsersActivityQuery",
        rt::Method::Post,
        &["/api/v2/analytics/users/activity/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_users_activity_query`.
#[derive(Debug)]
pub enum PostAnalyticsUsersActivityQuery {}
impl rt::Endpoint for PostAnalyticsUsersActivityQuery {
    type Answer = models::UserActivityResponse;
}
impl UsersRequest<PostAnalyticsUsersActivityQuery> {
    /// Sets `pageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i64) -> Self {
        self.call.query("pageNumber", value.to_string());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_ANALYTICS_USERS_AGGREGATES_JOBS: rt::Operation = rt::Operation::new(
        "postAnalyticsUsersAggregatesJobs",
        rt::Method::Post,
        &["/api/v2/analytics/users/aggregates/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_users_aggregates_jobs`.
#[derive(Debug)]
pub enum PostAnalyticsUsersAggregatesJobs {}
impl rt::Endpoint for PostAnalyticsUsersAggregatesJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_ANALYTICS_USERS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "getAnalyticsUsersAggregatesJob",
        rt::Method::Get,
        &["/api/v2/analytics/users/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_users_aggregates_job`.
#[derive(Debug)]
pub enum GetAnalyticsUsersAggregatesJob {}
impl rt::Endpoint for GetAnalyticsUsersAggregatesJob {
    type Answer = models::AsyncQueryStatus;
}
static DELETE_ANALYTICS_USERS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "deleteAnalyticsUsersAggregatesJob",
        rt::Method::Delete,
        &["/api/v2/analytics/users/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_analytics_users_aggregates_job`.
#[derive(Debug)]
pub enum DeleteAnalyticsUsersAggregatesJob {}
impl rt::Endpoint for DeleteAnalyticsUsersAggregatesJob {
    type Answer = ();
}
static GET_ANALYTICS_USERS_AGGREGATES_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getAnalyticsUsersAggregatesJobResults",
        rt::Method::Get,
        &["/api/v2/analytics/users/aggregates/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_users_aggregates_job_results`.
#[derive(Debug)]
pub enum GetAnalyticsUsersAggregatesJobResults {}
impl rt::Endpoint for GetAnalyticsUsersAggregatesJobResults {
    type Answer = models::UserAsyncAggregateQueryResponse;
}
impl UsersRequest<GetAnalyticsUsersAggregatesJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
}
static POST_ANALYTICS_USERS_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsUsersAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/analytics/users/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_users_aggregates_query`.
#[derive(Debug)]
pub enum PostAnalyticsUsersAggregatesQuery {}
impl rt::Endpoint for PostAnalyticsUsersAggregatesQuery {
    type Answer = models::UserAggregateQueryResponse;
}
static POST_ANALYTICS_USERS_DETAILS_JOBS: rt::Operation = rt::Operation::new(
        "postAnalyticsUsersDetailsJobs",
        rt::Method::Post,
        &["/api/v2/analytics/users/details/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_users_details_jobs`.
#[derive(Debug)]
pub enum PostAnalyticsUsersDetailsJobs {}
impl rt::Endpoint for PostAnalyticsUsersDetailsJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_ANALYTICS_USERS_DETAILS_JOBS_AVAILABILITY: rt::Operation = rt::Operation::new(
        "getAnalyticsUsersDetailsJobsAvailability",
        rt::Method::Get,
        &["/api/v2/analytics/users/details/jobs/availability"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_users_details_jobs_availability`.
#[derive(Debug)]
pub enum GetAnalyticsUsersDetailsJobsAvailability {}
impl rt::Endpoint for GetAnalyticsUsersDetailsJobsAvailability {
    type Answer = models::DataAvailabilityResponse;
}
static GET_ANALYTICS_USERS_DETAILS_JOB: rt::Operation = rt::Operation::new(
        "getAnalyticsUsersDetailsJob",
        rt::Method::Get,
        &["/api/v2/analytics/users/details/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_users_details_job`.
#[derive(Debug)]
pub enum GetAnalyticsUsersDetailsJob {}
impl rt::Endpoint for GetAnalyticsUsersDetailsJob {
    type Answer = models::AsyncQueryStatus;
}
static DELETE_ANALYTICS_USERS_DETAILS_JOB: rt::Operation = rt::Operation::new(
        "deleteAnalyticsUsersDetailsJob",
        rt::Method::Delete,
        &["/api/v2/analytics/users/details/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_analytics_users_details_job`.
#[derive(Debug)]
pub enum DeleteAnalyticsUsersDetailsJob {}
impl rt::Endpoint for DeleteAnalyticsUsersDetailsJob {
    type Answer = ();
}
static GET_ANALYTICS_USERS_DETAILS_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getAnalyticsUsersDetailsJobResults",
        rt::Method::Get,
        &["/api/v2/analytics/users/details/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_users_details_job_results`.
#[derive(Debug)]
pub enum GetAnalyticsUsersDetailsJobResults {}
impl rt::Endpoint for GetAnalyticsUsersDetailsJobResults {
    type Answer = models::AnalyticsUserDetailsAsyncQueryResponse;
}
impl UsersRequest<GetAnalyticsUsersDetailsJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_ANALYTICS_USERS_DETAILS_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsUsersDetailsQuery",
        rt::Method::Post,
        &["/api/v2/analytics/users/details/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_users_details_query`.
#[derive(Debug)]
pub enum PostAnalyticsUsersDetailsQuery {}
impl rt::Endpoint for PostAnalyticsUsersDetailsQuery {
    type Answer = models::AnalyticsUserDetailsQueryResponse;
}
static POST_ANALYTICS_USERS_OBSERVATIONS_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsUsersObservationsQuery",
        rt::Method::Post,
        &["/api/v2/analytics/users/observations/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_users_observations_query`.
#[derive(Debug)]
pub enum PostAnalyticsUsersObservationsQuery {}
impl rt::Endpoint for PostAnalyticsUsersObservationsQuery {
    type Answer = models::UserObservationQueryResponse;
}
static GET_AUTHORIZATION_DIVISIONSPERMITTED_ME: rt::Operation = rt::Operation::new(
        "getAuthorizationDivisionspermittedMe",
        rt::Method::Get,
        &["/api/v2/authorization/divisionspermitted/me"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_divisionspermitted_me`.
#[derive(Debug)]
pub enum GetAuthorizationDivisionspermittedMe {}
impl rt::Endpoint for GetAuthorizationDivisionspermittedMe {
    type Answer = Vec<models::AuthzDivision>;
}
impl UsersRequest<GetAuthorizationDivisionspermittedMe> {
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
        self
    }
}
static GET_AUTHORIZATION_DIVISIONSPERMITTED_PAGED_ME: rt::Operation = rt::Operation::new(
        "getAuthorizationDivisionspermittedPagedMe",
        rt::Method::Get,
        &["/api/v2/authorization/divisionspermitted/paged/me"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_divisionspermitted_paged_me`.
#[derive(Debug)]
pub enum GetAuthorizationDivisionspermittedPagedMe {}
impl rt::Endpoint for GetAuthorizationDivisionspermittedPagedMe {
    type Answer = models::DivsPermittedEntityListing;
}
impl UsersRequest<GetAuthorizationDivisionspermittedPagedMe> {
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
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_AUTHORIZATION_DIVISIONSPERMITTED_PAGED_SUBJECT_ID: rt::Operation = rt::Operation::new(
        "getAuthorizationDivisionspermittedPagedSubjectId",
        rt::Method::Get,
        &["/api/v2/authorization/divisionspermitted/paged/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_divisionspermitted_paged_subject_id`.
#[derive(Debug)]
pub enum GetAuthorizationDivisionspermittedPagedSubjectId {}
impl rt::Endpoint for GetAuthorizationDivisionspermittedPagedSubjectId {
    type Answer = models::DivsPermittedEntityListing;
}
impl UsersRequest<GetAuthorizationDivisionspermittedPagedSubjectId> {
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
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_AUTHORIZATION_SUBJECTS_ME: rt::Operation = rt::Operation::new(
        "getAuthorizationSubjectsMe",
        rt::Method::Get,
        &["/api/v2/authorization/subjects/me"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_subjects_me`.
#[derive(Debug)]
pub enum GetAuthorizationSubjectsMe {}
impl rt::Endpoint for GetAuthorizationSubjectsMe {
    type Answer = models::AuthzSubject;
}
impl UsersRequest<GetAuthorizationSubjectsMe> {
    /// Sets `includeDuplicates`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_duplicates(mut self, value: bool) -> Self {
        self.call.query("includeDuplicates", value.to_string());
        self
    }
    /// Sets `includeFullRoles`.
    #[inline]
    pub fn include_full_roles(mut self, value: bool) -> Self {
        self.call.query("includeFullRoles", value.to_string());
        self
    }
}
static GET_AUTHORIZATION_SUBJECT: rt::Operation = rt::Operation::new(
        "getAuthorizationSubject",
        rt::Method::Get,
        &["/api/v2/authorization/subjects/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_authorization_subject`.
#[derive(Debug)]
pub enum GetAuthorizationSubject {}
impl rt::Endpoint for GetAuthorizationSubject {
    type Answer = models::AuthzSubject;
}
impl UsersRequest<GetAuthorizationSubject> {
    /// Sets `includeDuplicates`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_duplicates(mut self, value: bool) -> Self {
        self.call.query("includeDuplicates", value.to_string());
        self
    }
    /// Sets `includeFullRoles`.
    #[inline]
    pub fn include_full_roles(mut self, value: bool) -> Self {
        self.call.query("includeFullRoles", value.to_string());
        self
    }
}
static POST_AUTHORIZATION_SUBJECT_BULKADD: rt::Operation = rt::Operation::new(
        "postAuthorizationSubjectBulkadd",
        rt::Method::Post,
        &["/api/v2/authorization/subjects/", "/bulkadd"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_authorization_subject_bulkadd`.
#[derive(Debug)]
pub enum PostAuthorizationSubjectBulkadd {}
impl rt::Endpoint for PostAuthorizationSubjectBulkadd {
    type Answer = ();
}
impl UsersRequest<PostAuthorizationSubjectBulkadd> {
    /// Sets `subjectType`.
    ///
    /// Default of the service: PC_USER
    #[inline]
    pub fn subject_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("subjectType", value.into());
        self
    }
}
static POST_AUTHORIZATION_SUBJECT_BULKREMOVE: rt::Operation = rt::Operation::new(
        "postAuthorizationSubjectBulkremove",
        rt::Method::Post,
        &["/api/v2/authorization/subjects/", "/bulkremove"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_authorization_subject_bulkremove`.
#[derive(Debug)]
pub enum PostAuthorizationSubjectBulkremove {}
impl rt::Endpoint for PostAuthorizationSubjectBulkremove {
    type Answer = ();
}
static POST_AUTHORIZATION_SUBJECT_BULKREPLACE: rt::Operation = rt::Operation::new(
        "postAuthorizationSubjectBulkreplace",
        rt::Method::Post,
        &["/api/v2/authorization/subjects/", "/bulkreplace"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_authorization_subject_bulkreplace`.
#[derive(Debug)]
pub enum PostAuthorizationSubjectBulkreplace {}
impl rt::Endpoint for PostAuthorizationSubjectBulkreplace {
    type Answer = ();
}
impl UsersRequest<PostAuthorizationSubjectBulkreplace> {
    /// Sets `subjectType`.
    ///
    /// Default of the service: PC_USER
    #[inline]
    pub fn subject_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("subjectType", value.into());
        self
    }
}
static POST_AUTHORIZATION_SUBJECT_DIVISION_ROLE: rt::Operation = rt::Operation::new(
        "postAuthorizationSubjectDivisionRole",
        rt::Method::Post,
        &["/api/v2/authorization/subjects/", "/divisions/", "/roles/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_authorization_subject_division_role`.
#[derive(Debug)]
pub enum PostAuthorizationSubjectDivisionRole {}
impl rt::Endpoint for PostAuthorizationSubjectDivisionRole {
    type Answer = ();
}
impl UsersRequest<PostAuthorizationSubjectDivisionRole> {
    /// Sets `subjectType`.
    ///
    /// Default of the service: PC_USER
    #[inline]
    pub fn subject_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("subjectType", value.into());
        self
    }
}
static DELETE_AUTHORIZATION_SUBJECT_DIVISION_ROLE: rt::Operation = rt::Operation::new(
        "deleteAuthorizationSubjectDivisionRole",
        rt::Method::Delete,
        &["/api/v2/authorization/subjects/", "/divisions/", "/roles/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_authorization_subject_division_role`.
#[derive(Debug)]
pub enum DeleteAuthorizationSubjectDivisionRole {}
impl rt::Endpoint for DeleteAuthorizationSubjectDivisionRole {
    type Answer = ();
}
static GET_FIELDCONFIG: rt::Operation = rt::Operation::new(
        "getFieldconfig",
        rt::Method::Get,
        &["/api/v2/fieldconfig"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_fieldconfig`.
#[derive(Debug)]
pub enum GetFieldconfig {}
impl rt::Endpoint for GetFieldconfig {
    type Answer = models::FieldConfig;
}
static GET_PROFILES_USERS: rt::Operation = rt::Operation::new(
        "getProfilesUsers",
        rt::Method::Get,
        &["/api/v2/profiles/users"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_profiles_users`.
#[derive(Debug)]
pub enum GetProfilesUsers {}
impl rt::Endpoint for GetProfilesUsers {
    type Answer = models::UserProfileEntityListing;
}
impl UsersRequest<GetProfilesUsers> {
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
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `integrationPresenceSource`.
    #[inline]
    pub fn integration_presence_source(mut self, value: impl Into<String>) -> Self {
        self.call.query("integrationPresenceSource", value.into());
        self
    }
    /// Sets `jid`.
    #[inline]
    pub fn jid(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "jid",
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
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_ROUTING_DIRECTROUTINGBACKUP_SETTINGS_ME: rt::Operation = rt::Operation::new(
        "getRoutingDirectroutingbackupSettingsMe",
        rt::Method::Get,
        &["/api/v2/routing/directroutingbackup/settings/me"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_directroutingbackup_settings_me`.
#[derive(Debug)]
pub enum GetRoutingDirectroutingbackupSettingsMe {}
impl rt::Endpoint for GetRoutingDirectroutingbackupSettingsMe {
    type Answer = models::AgentDirectRoutingBackupSettings;
}
static PUT_ROUTING_DIRECTROUTINGBACKUP_SETTINGS_ME: rt::Operation = rt::Operation::new(
        "putRoutingDirectroutingbackupSettingsMe",
        rt::Method::Put,
        &["/api/v2/routing/directroutingbackup/settings/me"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_routing_directroutingbackup_settings_me`.
#[derive(Debug)]
pub enum PutRoutingDirectroutingbackupSettingsMe {}
impl rt::Endpoint for PutRoutingDirectroutingbackupSettingsMe {
    type Answer = models::AgentDirectRoutingBackupSettings;
}
static DELETE_ROUTING_DIRECTROUTINGBACKUP_SETTINGS_ME: rt::Operation = rt::Operation::new(
        "deleteRoutingDirectroutingbackupSettingsMe",
        rt::Method::Delete,
        &["/api/v2/routing/directroutingbackup/settings/me"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_routing_directroutingbackup_settings_me`.
#[derive(Debug)]
pub enum DeleteRoutingDirectroutingbackupSettingsMe {}
impl rt::Endpoint for DeleteRoutingDirectroutingbackupSettingsMe {
    type Answer = ();
}
static GET_ROUTING_USER_DIRECTROUTINGBACKUP_SETTINGS: rt::Operation = rt::Operation::new(
        "getRoutingUserDirectroutingbackupSettings",
        rt::Method::Get,
        &["/api/v2/routing/users/", "/directroutingbackup/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_user_directroutingbackup_settings`.
#[derive(Debug)]
pub enum GetRoutingUserDirectroutingbackupSettings {}
impl rt::Endpoint for GetRoutingUserDirectroutingbackupSettings {
    type Answer = models::AgentDirectRoutingBackupSettings;
}
static PUT_ROUTING_USER_DIRECTROUTINGBACKUP_SETTINGS: rt::Operation = rt::Operation::new(
        "putRoutingUserDirectroutingbackupSettings",
        rt::Method::Put,
        &["/api/v2/routing/users/", "/directroutingbackup/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_routing_user_directroutingbackup_settings`.
#[derive(Debug)]
pub enum PutRoutingUserDirectroutingbackupSettings {}
impl rt::Endpoint for PutRoutingUserDirectroutingbackupSettings {
    type Answer = models::AgentDirectRoutingBackupSettings;
}
static DELETE_ROUTING_USER_DIRECTROUTINGBACKUP_SETTINGS: rt::Operation = rt::Operation::new(
        "deleteRoutingUserDirectroutingbackupSettings",
        rt::Method::Delete,
        &["/api/v2/routing/users/", "/directroutingbackup/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_routing_user_directroutingbackup_settings`.
#[derive(Debug)]
pub enum DeleteRoutingUserDirectroutingbackupSettings {}
impl rt::Endpoint for DeleteRoutingUserDirectroutingbackupSettings {
    type Answer = ();
}
static GET_ROUTING_USER_UTILIZATION: rt::Operation = rt::Operation::new(
        "getRoutingUserUtilization",
        rt::Method::Get,
        &["/api/v2/routing/users/", "/utilization"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_user_utilization`.
#[derive(Debug)]
pub enum GetRoutingUserUtilization {}
impl rt::Endpoint for GetRoutingUserUtilization {
    type Answer = models::AgentMaxUtilizationResponse;
}
static PUT_ROUTING_USER_UTILIZATION: rt::Operation = rt::Operation::new(
        "putRoutingUserUtilization",
        rt::Method::Put,
        &["/api/v2/routing/users/", "/utilization"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_routing_user_utilization`.
#[derive(Debug)]
pub enum PutRoutingUserUtilization {}
impl rt::Endpoint for PutRoutingUserUtilization {
    type Answer = models::AgentMaxUtilizationResponse;
}
static DELETE_ROUTING_USER_UTILIZATION: rt::Operation = rt::Operation::new(
        "deleteRoutingUserUtilization",
        rt::Method::Delete,
        &["/api/v2/routing/users/", "/utilization"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_routing_user_utilization`.
#[derive(Debug)]
pub enum DeleteRoutingUserUtilization {}
impl rt::Endpoint for DeleteRoutingUserUtilization {
    type Answer = ();
}
static GET_USERS: rt::Operation = rt::Operation::new(
        "getUsers",
        rt::Method::Get,
        &["/api/v2/users"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_users`.
#[derive(Debug)]
pub enum GetUsers {}
impl rt::Endpoint for GetUsers {
    type Answer = models::UserEntityListing;
}
impl UsersRequest<GetUsers> {
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
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "id",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `integrationPresenceSource`.
    #[inline]
    pub fn integration_presence_source(mut self, value: impl Into<String>) -> Self {
        self.call.query("integrationPresenceSource", value.into());
        self
    }
    /// Sets `jabberId`.
    #[inline]
    pub fn jabber_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "jabberId",
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
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
    /// Sets `state`.
    ///
    /// Default of the service: active
    #[inline]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.call.query("state", value.into());
        self
    }
    /// Sets `userCustomAttributeSchemaIds`.
    #[inline]
    pub fn user_custom_attribute_schema_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "userCustomAttributeSchemaIds",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static POST_USERS: rt::Operation = rt::Operation::new(
        "postUsers",
        rt::Method::Post,
        &["/api/v2/users"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_users`.
#[derive(Debug)]
pub enum PostUsers {}
impl rt::Endpoint for PostUsers {
    type Answer = models::User;
}
static PATCH_USERS_BULK: rt::Operation = rt::Operation::new(
        "patchUsersBulk",
        rt::Method::Patch,
        &["/api/v2/users/bulk"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_users_bulk`.
#[derive(Debug)]
pub enum PatchUsersBulk {}
impl rt::Endpoint for PatchUsersBulk {
    type Answer = models::UserEntityListing;
}
static GET_USERS_CHATS_ME: rt::Operation = rt::Operation::new(
        "getUsersChatsMe",
        rt::Method::Get,
        &["/api/v2/users/chats/me"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_users_chats_me`.
#[derive(Debug)]
pub enum GetUsersChatsMe {}
impl rt::Endpoint for GetUsersChatsMe {
    type Answer = models::ChatItemCursorListing;
}
impl UsersRequest<GetUsersChatsMe> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `excludeClosed`.
    #[inline]
    pub fn exclude_closed(mut self, value: bool) -> Self {
        self.call.query("excludeClosed", value.to_string());
        self
    }
    /// Sets `includePresence`.
    #[inline]
    pub fn include_presence(mut self, value: bool) -> Self {
        self.call.query("includePresence", value.to_string());
        self
    }
    /// Sets `includeRoomOwners`.
    #[inline]
    pub fn include_room_owners(mut self, value: bool) -> Self {
        self.call.query("includeRoomOwners", value.to_string());
        self
    }
}
static GET_USERS_CUSTOMATTRIBUTES_SCHEMAS: rt::Operation = rt::Operation::new(
        "getUsersCustomattributesSchemas",
        rt::Method::Get,
        &["/api/v2/users/customattributes/schemas"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_users_customattributes_schemas`.
#[derive(Debug)]
pub enum GetUsersCustomattributesSchemas {}
impl rt::Endpoint for GetUsersCustomattributesSchemas {
    type Answer = models::DataSchemaListing;
}
static POST_USERS_CUSTOMATTRIBUTES_SCHEMAS: rt::Operation = rt::Operation::new(
        "postUsersCustomattributesSchemas",
        rt::Method::Post,
        &["/api/v2/users/customattributes/schemas"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_users_customattributes_schemas`.
#[derive(Debug)]
pub enum PostUsersCustomattributesSchemas {}
impl rt::Endpoint for PostUsersCustomattributesSchemas {
    type Answer = models::DataSchema;
}
static GET_USERS_CUSTOMATTRIBUTES_SCHEMAS_CORETYPES: rt::Operation = rt::Operation::new(
        "getUsersCustomattributesSchemasCoretypes",
        rt::Method::Get,
        &["/api/v2/users/customattributes/schemas/coretypes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_users_customattributes_schemas_coretypes`.
#[derive(Debug)]
pub enum GetUsersCustomattributesSchemasCoretypes {}
impl rt::Endpoint for GetUsersCustomattributesSchemasCoretypes {
    type Answer = models::CoretypeListing;
}
static GET_USERS_CUSTOMATTRIBUTES_SCHEMAS_CORETYPE: rt::Operation = rt::Operation::new(
        "getUsersCustomattributesSchemasCoretype",
        rt::Method::Get,
        &["/api/v2/users/customattributes/schemas/coretypes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_users_customattributes_schemas_coretype`.
#[derive(Debug)]
pub enum GetUsersCustomattributesSchemasCoretype {}
impl rt::Endpoint for GetUsersCustomattributesSchemasCoretype {
    type Answer = models::Coretype;
}
static GET_USERS_CUSTOMATTRIBUTES_SCHEMAS_LIMITS: rt::Operation = rt::Operation::new(
        "getUsersCustomattributesSchemasLimits",
        rt::Method::Get,
        &["/api/v2/users/customattributes/schemas/limits"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_users_customattributes_schemas_limits`.
#[derive(Debug)]
pub enum GetUsersCustomattributesSchemasLimits {}
impl rt::Endpoint for GetUsersCustomattributesSchemasLimits {
    type Answer = models::SchemaQuantityLimits;
}
static GET_USERS_CUSTOMATTRIBUTES_SCHEMA: rt::Operation = rt::Operation::new(
        "getUsersCustomattributesSchema",
        rt::Method::Get,
        &["/api/v2/users/customattributes/schemas/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_users_customattributes_schema`.
#[derive(Debug)]
pub enum GetUsersCustomattributesSchema {}
impl rt::Endpoint for GetUsersCustomattributesSchema {
    type Answer = models::DataSchema;
}
static PUT_USERS_CUSTOMATTRIBUTES_SCHEMA: rt::Operation = rt::Operation::new(
        "putUsersCustomattributesSchema",
        rt::Method::Put,
        &["/api/v2/users/customattributes/schemas/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_users_customattributes_schema`.
#[derive(Debug)]
pub enum PutUsersCustomattributesSchema {}
impl rt::Endpoint for PutUsersCustomattributesSchema {
    type Answer = models::DataSchema;
}
static DELETE_USERS_CUSTOMATTRIBUTES_SCHEMA: rt::Operation = rt::Operation::new(
        "deleteUsersCustomattributesSchema",
        rt::Method::Delete,
        &["/api/v2/users/customattributes/schemas/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_users_customattributes_schema`.
#[derive(Debug)]
pub enum DeleteUsersCustomattributesSchema {}
impl rt::Endpoint for DeleteUsersCustomattributesSchema {
    type Answer = ();
}
static GET_USERS_CUSTOMATTRIBUTES_SCHEMA_VERSIONS: rt::Operation = rt::Operation::new(
        "getUsersCustomattributesSchemaVersions",
        rt::Method::Get,
        &["/api/v2/users/customattributes/schemas/", "/versions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_users_customattributes_schema_versions`.
#[derive(Debug)]
pub enum GetUsersCustomattributesSchemaVersions {}
impl rt::Endpoint for GetUsersCustomattributesSchemaVersions {
    type Answer = models::DataSchemaListing;
}
static GET_USERS_CUSTOMATTRIBUTES_SCHEMA_VERSION: rt::Operation = rt::Operation::new(
        "getUsersCustomattributesSchemaVersion",
        rt::Method::Get,
        &["/api/v2/users/customattributes/schemas/", "/versions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_users_customattributes_schema_version`.
#[derive(Debug)]
pub enum GetUsersCustomattributesSchemaVersion {}
impl rt::Endpoint for GetUsersCustomattributesSchemaVersion {
    type Answer = models::DataSchema;
}
static GET_USERS_DEVELOPMENT_ACTIVITIES: rt::Operation = rt::Operation::new(
        "getUsersDevelopmentActivities",
        rt::Method::Get,
        &["/api/v2/users/development/activities"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_users_development_activities`.
#[derive(Debug)]
pub enum GetUsersDevelopmentActivities {}
impl rt::Endpoint for GetUsersDevelopmentActivities {
    type Answer = models::DevelopmentActivityListing;
}
impl UsersRequest<GetUsersDevelopmentActivities> {
    /// Sets `completionInterval`.
    #[inline]
    pub fn completion_interval(mut self, value: impl Into<String>) -> Self {
        self.call.query("completionInterval", value.into());
        self
    }
    /// Sets `interval`.
    #[inline]
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.call.query("interval", value.into());
        self
    }
    /// Sets `moduleId`.
    #[inline]
    pub fn module_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("moduleId", value.into());
        self
    }
    /// Sets `overdue`.
    ///
    /// Default of the service: Any
    #[inline]
    pub fn overdue(mut self, value: impl Into<String>) -> Self {
        self.call.query("overdue", value.into());
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
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `pass`.
    ///
    /// Default of the service: Any
    #[inline]
    pub fn pass(mut self, value: impl Into<String>) -> Self {
        self.call.query("pass", value.into());
        self
    }
    /// Sets `relationship`.
    #[inline]
    pub fn relationship(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "relationship",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: Desc
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
    /// Sets `statuses`.
    #[inline]
    pub fn statuses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "statuses",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `types`.
    #[inline]
    pub fn types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "types",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `userId`.
    #[inline]
    pub fn user_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "userId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static POST_USERS_DEVELOPMENT_ACTIVITIES_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postUsersDevelopmentActivitiesAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/users/development/activities/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_users_development_activities_aggregates_query`.
#[derive(Debug)]
pub enum PostUsersDevelopmentActivitiesAggregatesQuery {}
impl rt::Endpoint for PostUsersDevelopmentActivitiesAggregatesQuery {
    type Answer = models::DevelopmentActivityAggregateResponse;
}
static GET_USERS_DEVELOPMENT_ACTIVITIES_ME: rt::Operation = rt::Operation::new(
        "getUsersDevelopmentActivitiesMe",
        rt::Method::Get,
        &["/api/v2/users/development/activities/me"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_users_development_activities_me`.
#[derive(Debug)]
pub enum GetUsersDevelopmentActivitiesMe {}
impl rt::Endpoint for GetUsersDevelopmentActivitiesMe {
    type Answer = models::DevelopmentActivityListing;
}
impl UsersRequest<GetUsersDevelopmentActivitiesMe> {
    /// Sets `completionInterval`.
    #[inline]
    pub fn completion_interval(mut self, value: impl Into<String>) -> Self {
        self.call.query("completionInterval", value.into());
        self
    }
    /// Sets `interval`.
    #[inline]
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.call.query("interval", value.into());
        self
    }
    /// Sets `moduleId`.
    #[inline]
    pub fn module_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("moduleId", value.into());
        self
    }
    /// Sets `overdue`.
    ///
    /// Default of the service: Any
    #[inline]
    pub fn overdue(mut self, value: impl Into<String>) -> Self {
        self.call.query("overdue", value.into());
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
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `pass`.
    ///
    /// Default of the service: Any
    #[inline]
    pub fn pass(mut self, value: impl Into<String>) -> Self {
        self.call.query("pass", value.into());
        self
    }
    /// Sets `relationship`.
    #[inline]
    pub fn relationship(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "relationship",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: Desc
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
    /// Sets `statuses`.
    #[inline]
    pub fn statuses(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "statuses",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `types`.
    #[inline]
    pub fn types(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "types",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static GET_USERS_DEVELOPMENT_ACTIVITY: rt::Operation = rt::Operation::new(
        "getUsersDevelopmentActivity",
        rt::Method::Get,
        &["/api/v2/users/development/activities/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_users_development_activity`.
#[derive(Debug)]
pub enum GetUsersDevelopmentActivity {}
impl rt::Endpoint for GetUsersDevelopmentActivity {
    type Answer = models::DevelopmentActivity;
}
static GET_USERS_EXTERNALID_AUTHORITY_NAME_EXTERNAL_KEY: rt::Operation = rt::Operation::new(
        "getUsersExternalidAuthorityNameExternalKey",
        rt::Method::Get,
        &["/api/v2/users/externalid/", "/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_users_externalid_authority_name_external_key`.
#[derive(Debug)]
pub enum GetUsersExternalidAuthorityNameExternalKey {}
impl rt::Endpoint for GetUsersExternalidAuthorityNameExternalKey {
    type Answer = models::User;
}
impl UsersRequest<GetUsersExternalidAuthorityNameExternalKey> {
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
static GET_USERS_ME: rt::Operation = rt::Operation::new(
        "getUsersMe",
        rt::Method::Get,
        &["/api/v2/users/me"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_users_me`.
#[derive(Debug)]
pub enum GetUsersMe {}
impl rt::Endpoint for GetUsersMe {
    type Answer = models::UserMe;
}
impl UsersRequest<GetUsersMe> {
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
    /// Sets `integrationPresenceSource`.
    #[inline]
    pub fn integration_presence_source(mut self, value: impl Into<String>) -> Self {
        self.call.query("integrationPresenceSource", value.into());
        self
    }
    /// Sets `userCustomAttributeSchemaIds`.
    #[inline]
    pub fn user_custom_attribute_schema_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "userCustomAttributeSchemaIds",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static POST_USERS_ME_PASSWORD: rt::Operation = rt::Operation::new(
        "postUsersMePassword",
        rt::Method::Post,
        &["/api/v2/users/me/password"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_users_me_password`.
#[derive(Debug)]
pub enum PostUsersMePassword {}
impl rt::Endpoint for PostUsersMePassword {
    type Answer = ();
}
static GET_USERS_ME_VERIFIERS: rt::Operation = rt::Operation::new(
        "getUsersMeVerifiers",
        rt::Method::Get,
        &["/api/v2/users/me/verifiers"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_users_me_verifiers`.
#[derive(Debug)]
pub enum GetUsersMeVerifiers {}
impl rt::Endpoint for GetUsersMeVerifiers {
    type Answer = models::VerifierEntityListing;
}
static POST_USERS_ME_VERIFIERS_TOTP: rt::Operation = rt::Operation::new(
        "postUsersMeVerifiersTotp",
        rt::Method::Post,
        &["/api/v2/users/me/verifiers/totp"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_users_me_verifiers_totp`.
#[derive(Debug)]
pub enum PostUsersMeVerifiersTotp {}
impl rt::Endpoint for PostUsersMeVerifiersTotp {
    type Answer = models::CreateVerifierResponse;
}
static POST_USERS_ME_VERIFIERS_TOTP_VERIFIER_ID: rt::Operation = rt::Operation::new(
        "postUsersMeVerifiersTotpVerifierId",
        rt::Method::Post,
        &["/api/v2/users/me/verifiers/totp/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_users_me_verifiers_totp_verifier_id`.
#[derive(Debug)]
pub enum PostUsersMeVerifiersTotpVerifierId {}
impl rt::Endpoint for PostUsersMeVerifiersTotpVerifierId {
    type Answer = ();
}
static POST_USERS_ME_VERIFIERS_WEBAUTHN_REGISTER: rt::Operation = rt::Operation::new(
        "postUsersMeVerifiersWebauthnRegister",
        rt::Method::Post,
        &["/api/v2/users/me/verifiers/webauthn/register"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_users_me_verifiers_webauthn_register`.
#[derive(Debug)]
pub enum PostUsersMeVerifiersWebauthnRegister {}
impl rt::Endpoint for PostUsersMeVerifiersWebauthnRegister {
    type Answer = models::Verifier;
}
static POST_USERS_ME_VERIFIERS_WEBAUTHN_REGISTER_OPTIONS: rt::Operation = rt::Operation::new(
        "postUsersMeVerifiersWebauthnRegisterOptions",
        rt::Method::Post,
        &["/api/v2/users/me/verifiers/webauthn/register/options"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_users_me_verifiers_webauthn_register_options`.
#[derive(Debug)]
pub enum PostUsersMeVerifiersWebauthnRegisterOptions {}
impl rt::Endpoint for PostUsersMeVerifiersWebauthnRegisterOptions {
    type Answer = models::BeginWebAuthnRegistrationResponse;
}
static PUT_USERS_ME_VERIFIER: rt::Operation = rt::Operation::new(
        "putUsersMeVerifier",
        rt::Method::Put,
        &["/api/v2/users/me/verifiers/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_users_me_verifier`.
#[derive(Debug)]
pub enum PutUsersMeVerifier {}
impl rt::Endpoint for PutUsersMeVerifier {
    type Answer = models::Verifier;
}
static DELETE_USERS_ME_VERIFIER: rt::Operation = rt::Operation::new(
        "deleteUsersMeVerifier",
        rt::Method::Delete,
        &["/api/v2/users/me/verifiers/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_users_me_verifier`.
#[derive(Debug)]
pub enum DeleteUsersMeVerifier {}
impl rt::Endpoint for DeleteUsersMeVerifier {
    type Answer = ();
}
static GET_USERS_QUERY: rt::Operation = rt::Operation::new(
        "getUsersQuery",
        rt::Method::Get,
        &["/api/v2/users/query"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_users_query`.
#[derive(Debug)]
pub enum GetUsersQuery {}
impl rt::Endpoint for GetUsersQuery {
    type Answer = models::UserCursorEntityListing;
}
impl UsersRequest<GetUsersQuery> {
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
    /// Sets `integrationPresenceSource`.
    #[inline]
    pub fn integration_presence_source(mut self, value: impl Into<String>) -> Self {
        self.call.query("integrationPresenceSource", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
    /// Sets `state`.
    ///
    /// Default of the service: active
    #[inline]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.call.query("state", value.into());
        self
    }
    /// Sets `userCustomAttributeSchemaIds`.
    #[inline]
    pub fn user_custom_attribute_schema_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "userCustomAttributeSchemaIds",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static GET_USERS_SEARCH: rt::Operation = rt::Operation::new(
        "getUsersSearch",
        rt::Method::Get,
        &["/api/v2/users/search"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_users_search`.
#[derive(Debug)]
pub enum GetUsersSearch {}
impl rt::Endpoint for GetUsersSearch {
    type Answer = models::UsersSearchResponse;
}
impl UsersRequest<GetUsersSearch> {
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
    /// Sets `integrationPresenceSource`.
    #[inline]
    pub fn integration_presence_source(mut self, value: impl Into<String>) -> Self {
        self.call.query("integrationPresenceSource", value.into());
        self
    }
}
static POST_USERS_SEARCH: rt::Operation = rt::Operation::new(
        "postUsersSearch",
        rt::Method::Post,
        &["/api/v2/users/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_users_search`.
#[derive(Debug)]
pub enum PostUsersSearch {}
impl rt::Endpoint for PostUsersSearch {
    type Answer = models::UsersSearchResponse;
}
static POST_USERS_SEARCH_CONVERSATION_TARGET: rt::Operation = rt::Operation::new(
        "postUsersSearchConversationTarget",
        rt::Method::Post,
        &["/api/v2/users/search/conversation/target"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_users_search_conversation_target`.
#[derive(Debug)]
pub enum PostUsersSearchConversationTarget {}
impl rt::Endpoint for PostUsersSearchConversationTarget {
    type Answer = models::UsersSearchResponse;
}
static POST_USERS_SEARCH_QUEUEMEMBERS_MANAGE: rt::Operation = rt::Operation::new(
        "postUsersSearchQueuemembersManage",
        rt::Method::Post,
        &["/api/v2/users/search/queuemembers/manage"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_users_search_queuemembers_manage`.
#[derive(Debug)]
pub enum PostUsersSearchQueuemembersManage {}
impl rt::Endpoint for PostUsersSearchQueuemembersManage {
    type Answer = models::UsersSearchResponse;
}
static POST_USERS_SEARCH_TEAMS_ASSIGN: rt::Operation = rt::Operation::new(
        "postUsersSearchTeamsAssign",
        rt::Method::Post,
        &["/api/v2/users/search/teams/assign"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_users_search_teams_assign`.
#[derive(Debug)]
pub enum PostUsersSearchTeamsAssign {}
impl rt::Endpoint for PostUsersSearchTeamsAssign {
    type Answer = models::UsersSearchResponse;
}
static GET_USERS_STATIONS_ME: rt::Operation = rt::Operation::new(
        "getUsersStationsMe",
        rt::Method::Get,
        &["/api/v2/users/stations/me"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_users_stations_me`.
#[derive(Debug)]
pub enum GetUsersStationsMe {}
impl rt::Endpoint for GetUsersStationsMe {
    type Answer = models::UserStations;
}
static DELETE_USERS_STATIONS_ME_ASSOCIATEDSTATION: rt::Operation = rt::Operation::new(
        "deleteUsersStationsMeAssociatedstation",
        rt::Method::Delete,
        &["/api/v2/users/stations/me/associatedstation"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_users_stations_me_associatedstation`.
#[derive(Debug)]
pub enum DeleteUsersStationsMeAssociatedstation {}
impl rt::Endpoint for DeleteUsersStationsMeAssociatedstation {
    type Answer = ();
}
static PUT_USERS_STATIONS_ME_ASSOCIATEDSTATION_STATION_ID: rt::Operation = rt::Operation::new(
        "putUsersStationsMeAssociatedstationStationId",
        rt::Method::Put,
        &["/api/v2/users/stations/me/associatedstation/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_users_stations_me_associatedstation_station_id`.
#[derive(Debug)]
pub enum PutUsersStationsMeAssociatedstationStationId {}
impl rt::Endpoint for PutUsersStationsMeAssociatedstationStationId {
    type Answer = ();
}
static GET_USER_ROLES: rt::Operation = rt::Operation::new(
        "getUserRoles",
        rt::Method::Get,
        &["/api/v2/users/", "/roles"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_roles`.
#[derive(Debug)]
pub enum GetUserRoles {}
impl rt::Endpoint for GetUserRoles {
    type Answer = models::UserAuthorization;
}
static PUT_USER_ROLES: rt::Operation = rt::Operation::new(
        "putUserRoles",
        rt::Method::Put,
        &["/api/v2/users/", "/roles"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_user_roles`.
#[derive(Debug)]
pub enum PutUserRoles {}
impl rt::Endpoint for PutUserRoles {
    type Answer = models::UserAuthorization;
}
static GET_USER: rt::Operation = rt::Operation::new(
        "getUser",
        rt::Method::Get,
        &["/api/v2/users/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user`.
#[derive(Debug)]
pub enum GetUser {}
impl rt::Endpoint for GetUser {
    type Answer = models::User;
}
impl UsersRequest<GetUser> {
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
    /// Sets `integrationPresenceSource`.
    #[inline]
    pub fn integration_presence_source(mut self, value: impl Into<String>) -> Self {
        self.call.query("integrationPresenceSource", value.into());
        self
    }
    /// Sets `state`.
    ///
    /// Default of the service: active
    #[inline]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.call.query("state", value.into());
        self
    }
    /// Sets `userCustomAttributeSchemaIds`.
    #[inline]
    pub fn user_custom_attribute_schema_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "userCustomAttributeSchemaIds",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static DELETE_USER: rt::Operation = rt::Operation::new(
        "deleteUser",
        rt::Method::Delete,
        &["/api/v2/users/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_user`.
#[derive(Debug)]
pub enum DeleteUser {}
impl rt::Endpoint for DeleteUser {
    type Answer = rt::Value;
}
static PATCH_USER: rt::Operation = rt::Operation::new(
        "patchUser",
        rt::Method::Patch,
        &["/api/v2/users/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_user`.
#[derive(Debug)]
pub enum PatchUser {}
impl rt::Endpoint for PatchUser {
    type Answer = models::User;
}
static GET_USER_ADJACENTS: rt::Operation = rt::Operation::new(
        "getUserAdjacents",
        rt::Method::Get,
        &["/api/v2/users/", "/adjacents"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_adjacents`.
#[derive(Debug)]
pub enum GetUserAdjacents {}
impl rt::Endpoint for GetUserAdjacents {
    type Answer = models::Adjacents;
}
impl UsersRequest<GetUserAdjacents> {
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
static GET_USER_CALLFORWARDING: rt::Operation = rt::Operation::new(
        "getUserCallforwarding",
        rt::Method::Get,
        &["/api/v2/users/", "/callforwarding"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_callforwarding`.
#[derive(Debug)]
pub enum GetUserCallforwarding {}
impl rt::Endpoint for GetUserCallforwarding {
    type Answer = models::CallForwarding;
}
static PUT_USER_CALLFORWARDING: rt::Operation = rt::Operation::new(
        "putUserCallforwarding",
        rt::Method::Put,
        &["/api/v2/users/", "/callforwarding"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_user_callforwarding`.
#[derive(Debug)]
pub enum PutUserCallforwarding {}
impl rt::Endpoint for PutUserCallforwarding {
    type Answer = models::CallForwarding;
}
static PATCH_USER_CALLFORWARDING: rt::Operation = rt::Operation::new(
        "patchUserCallforwarding",
        rt::Method::Patch,
        &["/api/v2/users/", "/callforwarding"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_user_callforwarding`.
#[derive(Debug)]
pub enum PatchUserCallforwarding {}
impl rt::Endpoint for PatchUserCallforwarding {
    type Answer = models::CallForwarding;
}
static PUT_USER_CUSTOMATTRIBUTES: rt::Operation = rt::Operation::new(
        "putUserCustomattributes",
        rt::Method::Put,
        &["/api/v2/users/", "/customattributes"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_user_customattributes`.
#[derive(Debug)]
pub enum PutUserCustomattributes {}
impl rt::Endpoint for PutUserCustomattributes {
    type Answer = models::UserCustomAttributes;
}
static PATCH_USER_CUSTOMATTRIBUTES: rt::Operation = rt::Operation::new(
        "patchUserCustomattributes",
        rt::Method::Patch,
        &["/api/v2/users/", "/customattributes"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_user_customattributes`.
#[derive(Debug)]
pub enum PatchUserCustomattributes {}
impl rt::Endpoint for PatchUserCustomattributes {
    type Answer = models::UserCustomAttributes;
}
static GET_USER_CUSTOMATTRIBUTES_BULK: rt::Operation = rt::Operation::new(
        "getUserCustomattributesBulk",
        rt::Method::Get,
        &["/api/v2/users/", "/customattributes/bulk"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_customattributes_bulk`.
#[derive(Debug)]
pub enum GetUserCustomattributesBulk {}
impl rt::Endpoint for GetUserCustomattributesBulk {
    type Answer = Vec<rt::Value>;
}
static PATCH_USER_CUSTOMATTRIBUTES_BULK: rt::Operation = rt::Operation::new(
        "patchUserCustomattributesBulk",
        rt::Method::Patch,
        &["/api/v2/users/", "/customattributes/bulk"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_user_customattributes_bulk`.
#[derive(Debug)]
pub enum PatchUserCustomattributesBulk {}
impl rt::Endpoint for PatchUserCustomattributesBulk {
    type Answer = models::UserCustomAttributes;
}
static GET_USER_CUSTOMATTRIBUTE: rt::Operation = rt::Operation::new(
        "getUserCustomattribute",
        rt::Method::Get,
        &["/api/v2/users/", "/customattributes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_customattribute`.
#[derive(Debug)]
pub enum GetUserCustomattribute {}
impl rt::Endpoint for GetUserCustomattribute {
    type Answer = models::UserCustomAttributes;
}
static DELETE_USER_CUSTOMATTRIBUTE: rt::Operation = rt::Operation::new(
        "deleteUserCustomattribute",
        rt::Method::Delete,
        &["/api/v2/users/", "/customattributes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_user_customattribute`.
#[derive(Debug)]
pub enum DeleteUserCustomattribute {}
impl rt::Endpoint for DeleteUserCustomattribute {
    type Answer = ();
}
static GET_USER_DIRECTREPORTS: rt::Operation = rt::Operation::new(
        "getUserDirectreports",
        rt::Method::Get,
        &["/api/v2/users/", "/directreports"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_directreports`.
#[derive(Debug)]
pub enum GetUserDirectreports {}
impl rt::Endpoint for GetUserDirectreports {
    type Answer = Vec<models::User>;
}
impl UsersRequest<GetUserDirectreports> {
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
static GET_USER_EXTERNALID: rt::Operation = rt::Operation::new(
        "getUserExternalid",
        rt::Method::Get,
        &["/api/v2/users/", "/externalid"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_externalid`.
#[derive(Debug)]
pub enum GetUserExternalid {}
impl rt::Endpoint for GetUserExternalid {
    type Answer = Vec<models::UserExternalIdentifier>;
}
static POST_USER_EXTERNALID: rt::Operation = rt::Operation::new(
        "postUserExternalid",
        rt::Method::Post,
        &["/api/v2/users/", "/externalid"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_user_externalid`.
#[derive(Debug)]
pub enum PostUserExternalid {}
impl rt::Endpoint for PostUserExternalid {
    type Answer = Vec<models::UserExternalIdentifier>;
}
static GET_USER_EXTERNALID_AUTHORITY_NAME: rt::Operation = rt::Operation::new(
        "getUserExternalidAuthorityName",
        rt::Method::Get,
        &["/api/v2/users/", "/externalid/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_externalid_authority_name`.
#[derive(Debug)]
pub enum GetUserExternalidAuthorityName {}
impl rt::Endpoint for GetUserExternalidAuthorityName {
    type Answer = models::UserExternalIdentifier;
}
static DELETE_USER_EXTERNALID_AUTHORITY_NAME_EXTERNAL_KEY: rt::Operation = rt::Operation::new(
        "deleteUserExternalidAuthorityNameExternalKey",
        rt::Method::Delete,
        &["/api/v2/users/", "/externalid/", "/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_user_externalid_authority_name_external_key`.
#[derive(Debug)]
pub enum DeleteUserExternalidAuthorityNameExternalKey {}
impl rt::Endpoint for DeleteUserExternalidAuthorityNameExternalKey {
    type Answer = ();
}
static GET_USER_FAVORITES: rt::Operation = rt::Operation::new(
        "getUserFavorites",
        rt::Method::Get,
        &["/api/v2/users/", "/favorites"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_favorites`.
#[derive(Debug)]
pub enum GetUserFavorites {}
impl rt::Endpoint for GetUserFavorites {
    type Answer = models::UserEntityListing;
}
impl UsersRequest<GetUserFavorites> {
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
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_USER_GEOLOCATION: rt::Operation = rt::Operation::new(
        "getUserGeolocation",
        rt::Method::Get,
        &["/api/v2/users/", "/geolocations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_geolocation`.
#[derive(Debug)]
pub enum GetUserGeolocation {}
impl rt::Endpoint for GetUserGeolocation {
    type Answer = models::Geolocation;
}
static PATCH_USER_GEOLOCATION: rt::Operation = rt::Operation::new(
        "patchUserGeolocation",
        rt::Method::Patch,
        &["/api/v2/users/", "/geolocations/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_user_geolocation`.
#[derive(Debug)]
pub enum PatchUserGeolocation {}
impl rt::Endpoint for PatchUserGeolocation {
    type Answer = models::Geolocation;
}
static POST_USER_INVITE: rt::Operation = rt::Operation::new(
        "postUserInvite",
        rt::Method::Post,
        &["/api/v2/users/", "/invite"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_user_invite`.
#[derive(Debug)]
pub enum PostUserInvite {}
impl rt::Endpoint for PostUserInvite {
    type Answer = ();
}
impl UsersRequest<PostUserInvite> {
    /// Sets `force`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn force(mut self, value: bool) -> Self {
        self.call.query("force", value.to_string());
        self
    }
}
static GET_USER_OUTOFOFFICE: rt::Operation = rt::Operation::new(
        "getUserOutofoffice",
        rt::Method::Get,
        &["/api/v2/users/", "/outofoffice"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_outofoffice`.
#[derive(Debug)]
pub enum GetUserOutofoffice {}
impl rt::Endpoint for GetUserOutofoffice {
    type Answer = models::OutOfOffice;
}
static PUT_USER_OUTOFOFFICE: rt::Operation = rt::Operation::new(
        "putUserOutofoffice",
        rt::Method::Put,
        &["/api/v2/users/", "/outofoffice"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_user_outofoffice`.
#[derive(Debug)]
pub enum PutUserOutofoffice {}
impl rt::Endpoint for PutUserOutofoffice {
    type Answer = models::OutOfOffice;
}
static POST_USER_PASSWORD: rt::Operation = rt::Operation::new(
        "postUserPassword",
        rt::Method::Post,
        &["/api/v2/users/", "/password"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_user_password`.
#[derive(Debug)]
pub enum PostUserPassword {}
impl rt::Endpoint for PostUserPassword {
    type Answer = ();
}
static GET_USER_PROFILE: rt::Operation = rt::Operation::new(
        "getUserProfile",
        rt::Method::Get,
        &["/api/v2/users/", "/profile"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_profile`.
#[derive(Debug)]
pub enum GetUserProfile {}
impl rt::Endpoint for GetUserProfile {
    type Answer = models::UserProfile;
}
impl UsersRequest<GetUserProfile> {
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
    /// Sets `integrationPresenceSource`.
    #[inline]
    pub fn integration_presence_source(mut self, value: impl Into<String>) -> Self {
        self.call.query("integrationPresenceSource", value.into());
        self
    }
}
static GET_USER_PROFILESKILLS: rt::Operation = rt::Operation::new(
        "getUserProfileskills",
        rt::Method::Get,
        &["/api/v2/users/", "/profileskills"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_profileskills`.
#[derive(Debug)]
pub enum GetUserProfileskills {}
impl rt::Endpoint for GetUserProfileskills {
    type Answer = Vec<String>;
}
static PUT_USER_PROFILESKILLS: rt::Operation = rt::Operation::new(
        "putUserProfileskills",
        rt::Method::Put,
        &["/api/v2/users/", "/profileskills"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_user_profileskills`.
#[derive(Debug)]
pub enum PutUserProfileskills {}
impl rt::Endpoint for PutUserProfileskills {
    type Answer = Vec<String>;
}
static GET_USER_QUEUES: rt::Operation = rt::Operation::new(
        "getUserQueues",
        rt::Method::Get,
        &["/api/v2/users/", "/queues"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_queues`.
#[derive(Debug)]
pub enum GetUserQueues {}
impl rt::Endpoint for GetUserQueues {
    type Answer = models::UserQueueEntityListing;
}
impl UsersRequest<GetUserQueues> {
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `joined`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn joined(mut self, value: bool) -> Self {
        self.call.query("joined", value.to_string());
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
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static PATCH_USER_QUEUES: rt::Operation = rt::Operation::new(
        "patchUserQueues",
        rt::Method::Patch,
        &["/api/v2/users/", "/queues"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_user_queues`.
#[derive(Debug)]
pub enum PatchUserQueues {}
impl rt::Endpoint for PatchUserQueues {
    type Answer = models::UserQueueEntityListing;
}
impl UsersRequest<PatchUserQueues> {
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "divisionId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static PATCH_USER_QUEUE: rt::Operation = rt::Operation::new(
        "patchUserQueue",
        rt::Method::Patch,
        &["/api/v2/users/", "/queues/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_user_queue`.
#[derive(Debug)]
pub enum PatchUserQueue {}
impl rt::Endpoint for PatchUserQueue {
    type Answer = models::UserQueue;
}
static GET_USER_ROUTINGLANGUAGES: rt::Operation = rt::Operation::new(
        "getUserRoutinglanguages",
        rt::Method::Get,
        &["/api/v2/users/", "/routinglanguages"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_routinglanguages`.
#[derive(Debug)]
pub enum GetUserRoutinglanguages {}
impl rt::Endpoint for GetUserRoutinglanguages {
    type Answer = models::UserLanguageEntityListing;
}
impl UsersRequest<GetUserRoutinglanguages> {
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
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_USER_ROUTINGLANGUAGES: rt::Operation = rt::Operation::new(
        "postUserRoutinglanguages",
        rt::Method::Post,
        &["/api/v2/users/", "/routinglanguages"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_user_routinglanguages`.
#[derive(Debug)]
pub enum PostUserRoutinglanguages {}
impl rt::Endpoint for PostUserRoutinglanguages {
    type Answer = models::UserRoutingLanguage;
}
static PATCH_USER_ROUTINGLANGUAGES_BULK: rt::Operation = rt::Operation::new(
        "patchUserRoutinglanguagesBulk",
        rt::Method::Patch,
        &["/api/v2/users/", "/routinglanguages/bulk"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_user_routinglanguages_bulk`.
#[derive(Debug)]
pub enum PatchUserRoutinglanguagesBulk {}
impl rt::Endpoint for PatchUserRoutinglanguagesBulk {
    type Answer = models::UserLanguageEntityListing;
}
static DELETE_USER_ROUTINGLANGUAGE: rt::Operation = rt::Operation::new(
        "deleteUserRoutinglanguage",
        rt::Method::Delete,
        &["/api/v2/users/", "/routinglanguages/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_user_routinglanguage`.
#[derive(Debug)]
pub enum DeleteUserRoutinglanguage {}
impl rt::Endpoint for DeleteUserRoutinglanguage {
    type Answer = ();
}
static PATCH_USER_ROUTINGLANGUAGE: rt::Operation = rt::Operation::new(
        "patchUserRoutinglanguage",
        rt::Method::Patch,
        &["/api/v2/users/", "/routinglanguages/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_user_routinglanguage`.
#[derive(Debug)]
pub enum PatchUserRoutinglanguage {}
impl rt::Endpoint for PatchUserRoutinglanguage {
    type Answer = models::UserRoutingLanguage;
}
static GET_USER_ROUTINGSKILLS: rt::Operation = rt::Operation::new(
        "getUserRoutingskills",
        rt::Method::Get,
        &["/api/v2/users/", "/routingskills"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_routingskills`.
#[derive(Debug)]
pub enum GetUserRoutingskills {}
impl rt::Endpoint for GetUserRoutingskills {
    type Answer = models::UserSkillEntityListing;
}
impl UsersRequest<GetUserRoutingskills> {
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
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ASC
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_USER_ROUTINGSKILLS: rt::Operation = rt::Operation::new(
        "postUserRoutingskills",
        rt::Method::Post,
        &["/api/v2/users/", "/routingskills"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_user_routingskills`.
#[derive(Debug)]
pub enum PostUserRoutingskills {}
impl rt::Endpoint for PostUserRoutingskills {
    type Answer = models::UserRoutingSkill;
}
static PUT_USER_ROUTINGSKILLS_BULK: rt::Operation = rt::Operation::new(
        "putUserRoutingskillsBulk",
        rt::Method::Put,
        &["/api/v2/users/", "/routingskills/bulk"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_user_routingskills_bulk`.
#[derive(Debug)]
pub enum PutUserRoutingskillsBulk {}
impl rt::Endpoint for PutUserRoutingskillsBulk {
    type Answer = models::UserSkillEntityListing;
}
static PATCH_USER_ROUTINGSKILLS_BULK: rt::Operation = rt::Operation::new(
        "patchUserRoutingskillsBulk",
        rt::Method::Patch,
        &["/api/v2/users/", "/routingskills/bulk"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_user_routingskills_bulk`.
#[derive(Debug)]
pub enum PatchUserRoutingskillsBulk {}
impl rt::Endpoint for PatchUserRoutingskillsBulk {
    type Answer = models::UserSkillEntityListing;
}
static PUT_USER_ROUTINGSKILL: rt::Operation = rt::Operation::new(
        "putUserRoutingskill",
        rt::Method::Put,
        &["/api/v2/users/", "/routingskills/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_user_routingskill`.
#[derive(Debug)]
pub enum PutUserRoutingskill {}
impl rt::Endpoint for PutUserRoutingskill {
    type Answer = models::UserRoutingSkill;
}
static DELETE_USER_ROUTINGSKILL: rt::Operation = rt::Operation::new(
        "deleteUserRoutingskill",
        rt::Method::Delete,
        &["/api/v2/users/", "/routingskills/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_user_routingskill`.
#[derive(Debug)]
pub enum DeleteUserRoutingskill {}
impl rt::Endpoint for DeleteUserRoutingskill {
    type Answer = ();
}
static GET_USER_ROUTINGSTATUS: rt::Operation = rt::Operation::new(
        "getUserRoutingstatus",
        rt::Method::Get,
        &["/api/v2/users/", "/routingstatus"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_routingstatus`.
#[derive(Debug)]
pub enum GetUserRoutingstatus {}
impl rt::Endpoint for GetUserRoutingstatus {
    type Answer = models::RoutingStatus;
}
static PUT_USER_ROUTINGSTATUS: rt::Operation = rt::Operation::new(
        "putUserRoutingstatus",
        rt::Method::Put,
        &["/api/v2/users/", "/routingstatus"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_user_routingstatus`.
#[derive(Debug)]
pub enum PutUserRoutingstatus {}
impl rt::Endpoint for PutUserRoutingstatus {
    type Answer = models::RoutingStatus;
}
static GET_USER_SKILLGROUPS: rt::Operation = rt::Operation::new(
        "getUserSkillgroups",
        rt::Method::Get,
        &["/api/v2/users/", "/skillgroups"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_skillgroups`.
#[derive(Debug)]
pub enum GetUserSkillgroups {}
impl rt::Endpoint for GetUserSkillgroups {
    type Answer = models::UserSkillGroupEntityListing;
}
impl UsersRequest<GetUserSkillgroups> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `before`.
    #[inline]
    pub fn before(mut self, value: impl Into<String>) -> Self {
        self.call.query("before", value.into());
        self
    }
    /// Sets `pageSize`.
    ///
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_USER_STATE: rt::Operation = rt::Operation::new(
        "getUserState",
        rt::Method::Get,
        &["/api/v2/users/", "/state"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_state`.
#[derive(Debug)]
pub enum GetUserState {}
impl rt::Endpoint for GetUserState {
    type Answer = models::UserState;
}
static PUT_USER_STATE: rt::Operation = rt::Operation::new(
        "putUserState",
        rt::Method::Put,
        &["/api/v2/users/", "/state"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_user_state`.
#[derive(Debug)]
pub enum PutUserState {}
impl rt::Endpoint for PutUserState {
    type Answer = models::UserState;
}
static GET_USER_STATION: rt::Operation = rt::Operation::new(
        "getUserStation",
        rt::Method::Get,
        &["/api/v2/users/", "/station"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_station`.
#[derive(Debug)]
pub enum GetUserStation {}
impl rt::Endpoint for GetUserStation {
    type Answer = models::UserStations;
}
static DELETE_USER_STATION_ASSOCIATEDSTATION: rt::Operation = rt::Operation::new(
        "deleteUserStationAssociatedstation",
        rt::Method::Delete,
        &["/api/v2/users/", "/station/associatedstation"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_user_station_associatedstation`.
#[derive(Debug)]
pub enum DeleteUserStationAssociatedstation {}
impl rt::Endpoint for DeleteUserStationAssociatedstation {
    type Answer = ();
}
static PUT_USER_STATION_ASSOCIATEDSTATION_STATION_ID: rt::Operation = rt::Operation::new(
        "putUserStationAssociatedstationStationId",
        rt::Method::Put,
        &["/api/v2/users/", "/station/associatedstation/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_user_station_associatedstation_station_id`.
#[derive(Debug)]
pub enum PutUserStationAssociatedstationStationId {}
impl rt::Endpoint for PutUserStationAssociatedstationStationId {
    type Answer = ();
}
static DELETE_USER_STATION_DEFAULTSTATION: rt::Operation = rt::Operation::new(
        "deleteUserStationDefaultstation",
        rt::Method::Delete,
        &["/api/v2/users/", "/station/defaultstation"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_user_station_defaultstation`.
#[derive(Debug)]
pub enum DeleteUserStationDefaultstation {}
impl rt::Endpoint for DeleteUserStationDefaultstation {
    type Answer = ();
}
static PUT_USER_STATION_DEFAULTSTATION_STATION_ID: rt::Operation = rt::Operation::new(
        "putUserStationDefaultstationStationId",
        rt::Method::Put,
        &["/api/v2/users/", "/station/defaultstation/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_user_station_defaultstation_station_id`.
#[derive(Debug)]
pub enum PutUserStationDefaultstationStationId {}
impl rt::Endpoint for PutUserStationDefaultstationStationId {
    type Answer = ();
}
static GET_USER_SUPERIORS: rt::Operation = rt::Operation::new(
        "getUserSuperiors",
        rt::Method::Get,
        &["/api/v2/users/", "/superiors"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_superiors`.
#[derive(Debug)]
pub enum GetUserSuperiors {}
impl rt::Endpoint for GetUserSuperiors {
    type Answer = Vec<models::User>;
}
impl UsersRequest<GetUserSuperiors> {
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
static GET_USER_TRUSTORS: rt::Operation = rt::Operation::new(
        "getUserTrustors",
        rt::Method::Get,
        &["/api/v2/users/", "/trustors"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_trustors`.
#[derive(Debug)]
pub enum GetUserTrustors {}
impl rt::Endpoint for GetUserTrustors {
    type Answer = models::TrustorEntityListing;
}
impl UsersRequest<GetUserTrustors> {
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
    /// Default of the service: 25
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static GET_USER_VERIFIERS: rt::Operation = rt::Operation::new(
        "getUserVerifiers",
        rt::Method::Get,
        &["/api/v2/users/", "/verifiers"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_user_verifiers`.
#[derive(Debug)]
pub enum GetUserVerifiers {}
impl rt::Endpoint for GetUserVerifiers {
    type Answer = models::VerifierEntityListing;
}
static PUT_USER_VERIFIER: rt::Operation = rt::Operation::new(
        "putUserVerifier",
        rt::Method::Put,
        &["/api/v2/users/", "/verifiers/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_user_verifier`.
#[derive(Debug)]
pub enum PutUserVerifier {}
impl rt::Endpoint for PutUserVerifier {
    type Answer = models::Verifier;
}
static DELETE_USER_VERIFIER: rt::Operation = rt::Operation::new(
        "deleteUserVerifier",
        rt::Method::Delete,
        &["/api/v2/users/", "/verifiers/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_user_verifier`.
#[derive(Debug)]
pub enum DeleteUserVerifier {}
impl rt::Endpoint for DeleteUserVerifier {
    type Answer = ();
}
