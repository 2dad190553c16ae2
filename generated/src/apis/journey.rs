// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Journey.
#[derive(Clone, Debug)]
pub struct JourneyApi {
    client: rt::Client,
}
impl JourneyApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `POST /api/v2/analytics/journeys/aggregates/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_journeys_aggregates_jobs(
        &self,
        body: models::JourneyAsyncAggregationQuery,
    ) -> JourneyRequest<PostAnalyticsJourneysAggregatesJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_JOURNEYS_AGGREGATES_JOBS,
        );
        call.body_json(&body);
        JourneyRequest::new(call)
    }
    /// `GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_analytics_journeys_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> JourneyRequest<GetAnalyticsJourneysAggregatesJob> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_JOURNEYS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `DELETE /api/v2/analytics/journeys/aggregates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn delete_analytics_journeys_aggregates_job(
        &self,
        job_id: impl Into<String>,
    ) -> JourneyRequest<DeleteAnalyticsJourneysAggregatesJob> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &DELETE_ANALYTICS_JOURNEYS_AGGREGATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/analytics/journeys/aggregates/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    ///
    /// Optional, set on the request:
    /// - `cursor`
    #[inline]
    pub fn get_analytics_journeys_aggregates_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> JourneyRequest<GetAnalyticsJourneysAggregatesJobResults> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_ANALYTICS_JOURNEYS_AGGREGATES_JOB_RESULTS)
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/analytics/journeys/aggregates/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_journeys_aggregates_query(
        &self,
        body: models::JourneyAggregationQuery,
    ) -> JourneyRequest<PostAnalyticsJourneysAggregatesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_JOURNEYS_AGGREGATES_QUERY,
        );
        call.body_json(&body);
        JourneyRequest::new(call)
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
    ) -> JourneyRequest<GetExternalcontactsContactJourneySegments> {
        JourneyRequest::new(
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
    ) -> JourneyRequest<PostExternalcontactsContactJourneySegments> {
        JourneyRequest::new(
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
    ) -> JourneyRequest<GetExternalcontactsContactJourneySessions> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_EXTERNALCONTACTS_CONTACT_JOURNEY_SESSIONS)
                .path(&contact_id.into()),
        )
    }
    /// `GET /api/v2/journey/actionmaps`
    ///
    /// Optional, set on the request:
    /// - `action_map_ids`
    /// - `filter_field`
    /// - `filter_value`
    /// - `page_number`
    /// - `page_size`
    /// - `query_fields`
    /// - `query_value`
    /// - `sort_by`
    #[inline]
    pub fn get_journey_actionmaps(&self) -> JourneyRequest<GetJourneyActionmaps> {
        JourneyRequest::new(rt::Call::new(&self.client, &GET_JOURNEY_ACTIONMAPS))
    }
    /// `POST /api/v2/journey/actionmaps`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_journey_actionmaps(&self) -> JourneyRequest<PostJourneyActionmaps> {
        JourneyRequest::new(rt::Call::new(&self.client, &POST_JOURNEY_ACTIONMAPS))
    }
    /// `POST /api/v2/journey/actionmaps/estimates/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_journey_actionmaps_estimates_jobs(
        &self,
        body: models::ActionMapEstimateRequest,
    ) -> JourneyRequest<PostJourneyActionmapsEstimatesJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_JOURNEY_ACTIONMAPS_ESTIMATES_JOBS,
        );
        call.body_json(&body);
        JourneyRequest::new(call)
    }
    /// `GET /api/v2/journey/actionmaps/estimates/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[deprecated]
    #[inline]
    pub fn get_journey_actionmaps_estimates_job(
        &self,
        job_id: impl Into<String>,
    ) -> JourneyRequest<GetJourneyActionmapsEstimatesJob> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_ACTIONMAPS_ESTIMATES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/journey/actionmaps/estimates/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    #[deprecated]
    #[inline]
    pub fn get_journey_actionmaps_estimates_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> JourneyRequest<GetJourneyActionmapsEstimatesJobResults> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_ACTIONMAPS_ESTIMATES_JOB_RESULTS)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/journey/actionmaps/{actionMapId}`
    ///
    /// Arguments:
    /// - `action_map_id`
    #[inline]
    pub fn get_journey_actionmap(
        &self,
        action_map_id: impl Into<String>,
    ) -> JourneyRequest<GetJourneyActionmap> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_ACTIONMAP)
                .path(&action_map_id.into()),
        )
    }
    /// `DELETE /api/v2/journey/actionmaps/{actionMapId}`
    ///
    /// Arguments:
    /// - `action_map_id`
    #[inline]
    pub fn delete_journey_actionmap(
        &self,
        action_map_id: impl Into<String>,
    ) -> JourneyRequest<DeleteJourneyActionmap> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &DELETE_JOURNEY_ACTIONMAP)
                .path(&action_map_id.into()),
        )
    }
    /// `PATCH /api/v2/journey/actionmaps/{actionMapId}`
    ///
    /// Arguments:
    /// - `action_map_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_journey_actionmap(
        &self,
        action_map_id: impl Into<String>,
    ) -> JourneyRequest<PatchJourneyActionmap> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &PATCH_JOURNEY_ACTIONMAP)
                .path(&action_map_id.into()),
        )
    }
    /// `GET /api/v2/journey/actiontargets`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[deprecated]
    #[inline]
    pub fn get_journey_actiontargets(&self) -> JourneyRequest<GetJourneyActiontargets> {
        JourneyRequest::new(rt::Call::new(&self.client, &GET_JOURNEY_ACTIONTARGETS))
    }
    /// `GET /api/v2/journey/actiontargets/{actionTargetId}`
    ///
    /// Arguments:
    /// - `action_target_id`
    #[deprecated]
    #[inline]
    pub fn get_journey_actiontarget(
        &self,
        action_target_id: impl Into<String>,
    ) -> JourneyRequest<GetJourneyActiontarget> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_ACTIONTARGET)
                .path(&action_target_id.into()),
        )
    }
    /// `GET /api/v2/journey/actiontemplates`
    ///
    /// Optional, set on the request:
    /// - `media_type`
    /// - `page_number`
    /// - `page_size`
    /// - `query_fields`
    /// - `query_value`
    /// - `sort_by`
    /// - `state`
    #[inline]
    pub fn get_journey_actiontemplates(
        &self,
    ) -> JourneyRequest<GetJourneyActiontemplates> {
        JourneyRequest::new(rt::Call::new(&self.client, &GET_JOURNEY_ACTIONTEMPLATES))
    }
    /// `POST /api/v2/journey/actiontemplates`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_journey_actiontemplates(
        &self,
    ) -> JourneyRequest<PostJourneyActiontemplates> {
        JourneyRequest::new(rt::Call::new(&self.client, &POST_JOURNEY_ACTIONTEMPLATES))
    }
    /// `GET /api/v2/journey/actiontemplates/{actionTemplateId}`
    ///
    /// Arguments:
    /// - `action_template_id`
    #[inline]
    pub fn get_journey_actiontemplate(
        &self,
        action_template_id: impl Into<String>,
    ) -> JourneyRequest<GetJourneyActiontemplate> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_ACTIONTEMPLATE)
                .path(&action_template_id.into()),
        )
    }
    /// `DELETE /api/v2/journey/actiontemplates/{actionTemplateId}`
    ///
    /// Arguments:
    /// - `action_template_id`
    ///
    /// Optional, set on the request:
    /// - `hard_delete`
    #[inline]
    pub fn delete_journey_actiontemplate(
        &self,
        action_template_id: impl Into<String>,
    ) -> JourneyRequest<DeleteJourneyActiontemplate> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &DELETE_JOURNEY_ACTIONTEMPLATE)
                .path(&action_template_id.into()),
        )
    }
    /// `PATCH /api/v2/journey/actiontemplates/{actionTemplateId}`
    ///
    /// Arguments:
    /// - `action_template_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_journey_actiontemplate(
        &self,
        action_template_id: impl Into<String>,
    ) -> JourneyRequest<PatchJourneyActiontemplate> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &PATCH_JOURNEY_ACTIONTEMPLATE)
                .path(&action_template_id.into()),
        )
    }
    /// `POST /api/v2/journey/deployments/{deploymentId}/actionevent`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `deployment_id`
    /// - `body`
    #[inline]
    pub fn post_journey_deployment_actionevent(
        &self,
        deployment_id: impl Into<String>,
        body: models::ActionEventRequest,
    ) -> JourneyRequest<PostJourneyDeploymentActionevent> {
        let mut call = rt::Call::new(&self.client, &POST_JOURNEY_DEPLOYMENT_ACTIONEVENT)
            .path(&deployment_id.into());
        call.body_json(&body);
        JourneyRequest::new(call)
    }
    /// `POST /api/v2/journey/deployments/{deploymentId}/appevents`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `deployment_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_journey_deployment_appevents(
        &self,
        deployment_id: impl Into<String>,
    ) -> JourneyRequest<PostJourneyDeploymentAppevents> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &POST_JOURNEY_DEPLOYMENT_APPEVENTS)
                .path(&deployment_id.into()),
        )
    }
    /// `GET /api/v2/journey/deployments/{deploymentId}/customers/{customerCookieId}/ping`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `deployment_id`
    /// - `customer_cookie_id`
    ///
    /// Optional, set on the request:
    /// - `app_namespace`
    /// - `dl`
    /// - `dt`
    /// - `session_id`
    /// - `since_last_beacon_milliseconds`
    #[inline]
    pub fn get_journey_deployment_customer_ping(
        &self,
        deployment_id: impl Into<String>,
        customer_cookie_id: impl Into<String>,
    ) -> JourneyRequest<GetJourneyDeploymentCustomerPing> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_DEPLOYMENT_CUSTOMER_PING)
                .path(&deployment_id.into())
                .path(&customer_cookie_id.into()),
        )
    }
    /// `POST /api/v2/journey/deployments/{deploymentId}/webevents`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `deployment_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_journey_deployment_webevents(
        &self,
        deployment_id: impl Into<String>,
    ) -> JourneyRequest<PostJourneyDeploymentWebevents> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &POST_JOURNEY_DEPLOYMENT_WEBEVENTS)
                .path(&deployment_id.into()),
        )
    }
    /// `GET /api/v2/journey/externalevents/configurations`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_journey_externalevents_configurations(
        &self,
    ) -> JourneyRequest<GetJourneyExternaleventsConfigurations> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_EXTERNALEVENTS_CONFIGURATIONS),
        )
    }
    /// `POST /api/v2/journey/externalevents/configurations`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_journey_externalevents_configurations(
        &self,
    ) -> JourneyRequest<PostJourneyExternaleventsConfigurations> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &POST_JOURNEY_EXTERNALEVENTS_CONFIGURATIONS),
        )
    }
    /// `GET /api/v2/journey/externalevents/configurations/{configId}`
    ///
    /// Arguments:
    /// - `config_id`
    #[inline]
    pub fn get_journey_externalevents_configuration(
        &self,
        config_id: impl Into<String>,
    ) -> JourneyRequest<GetJourneyExternaleventsConfiguration> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_EXTERNALEVENTS_CONFIGURATION)
                .path(&config_id.into()),
        )
    }
    /// `DELETE /api/v2/journey/externalevents/configurations/{configId}`
    ///
    /// Arguments:
    /// - `config_id`
    #[inline]
    pub fn delete_journey_externalevents_configuration(
        &self,
        config_id: impl Into<String>,
    ) -> JourneyRequest<DeleteJourneyExternaleventsConfiguration> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &DELETE_JOURNEY_EXTERNALEVENTS_CONFIGURATION)
                .path(&config_id.into()),
        )
    }
    /// `PATCH /api/v2/journey/externalevents/configurations/{configId}`
    ///
    /// Arguments:
    /// - `config_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_journey_externalevents_configuration(
        &self,
        config_id: impl Into<String>,
    ) -> JourneyRequest<PatchJourneyExternaleventsConfiguration> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &PATCH_JOURNEY_EXTERNALEVENTS_CONFIGURATION)
                .path(&config_id.into()),
        )
    }
    /// `POST /api/v2/journey/externalevents/configurations/{configurationId}/events`
    ///
    /// Arguments:
    /// - `configuration_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_journey_externalevents_configuration_events(
        &self,
        configuration_id: impl Into<String>,
    ) -> JourneyRequest<PostJourneyExternaleventsConfigurationEvents> {
        JourneyRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_JOURNEY_EXTERNALEVENTS_CONFIGURATION_EVENTS,
                )
                .path(&configuration_id.into()),
        )
    }
    /// `GET /api/v2/journey/externalevents/schemas`
    #[inline]
    pub fn get_journey_externalevents_schemas(
        &self,
    ) -> JourneyRequest<GetJourneyExternaleventsSchemas> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_EXTERNALEVENTS_SCHEMAS),
        )
    }
    /// `POST /api/v2/journey/externalevents/schemas`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_journey_externalevents_schemas(
        &self,
        body: models::JourneyJsonSchemaRequest,
    ) -> JourneyRequest<PostJourneyExternaleventsSchemas> {
        let mut call = rt::Call::new(&self.client, &POST_JOURNEY_EXTERNALEVENTS_SCHEMAS);
        call.body_json(&body);
        JourneyRequest::new(call)
    }
    /// `GET /api/v2/journey/externalevents/schemas/coretypes`
    #[inline]
    pub fn get_journey_externalevents_schemas_coretypes(
        &self,
    ) -> JourneyRequest<GetJourneyExternaleventsSchemasCoretypes> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_EXTERNALEVENTS_SCHEMAS_CORETYPES),
        )
    }
    /// `GET /api/v2/journey/externalevents/schemas/coretypes/{coreTypeName}`
    ///
    /// Arguments:
    /// - `core_type_name`
    #[inline]
    pub fn get_journey_externalevents_schemas_coretype(
        &self,
        core_type_name: impl Into<String>,
    ) -> JourneyRequest<GetJourneyExternaleventsSchemasCoretype> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_EXTERNALEVENTS_SCHEMAS_CORETYPE)
                .path(&core_type_name.into()),
        )
    }
    /// `GET /api/v2/journey/externalevents/schemas/limits`
    #[inline]
    pub fn get_journey_externalevents_schemas_limits(
        &self,
    ) -> JourneyRequest<GetJourneyExternaleventsSchemasLimits> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_EXTERNALEVENTS_SCHEMAS_LIMITS),
        )
    }
    /// `GET /api/v2/journey/externalevents/schemas/{schemaId}`
    ///
    /// Arguments:
    /// - `schema_id`
    #[inline]
    pub fn get_journey_externalevents_schema(
        &self,
        schema_id: impl Into<String>,
    ) -> JourneyRequest<GetJourneyExternaleventsSchema> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_EXTERNALEVENTS_SCHEMA)
                .path(&schema_id.into()),
        )
    }
    /// `PUT /api/v2/journey/externalevents/schemas/{schemaId}`
    ///
    /// Arguments:
    /// - `schema_id`
    /// - `body`
    #[inline]
    pub fn put_journey_externalevents_schema(
        &self,
        schema_id: impl Into<String>,
        body: models::JourneySchemaUpdateRequest,
    ) -> JourneyRequest<PutJourneyExternaleventsSchema> {
        let mut call = rt::Call::new(&self.client, &PUT_JOURNEY_EXTERNALEVENTS_SCHEMA)
            .path(&schema_id.into());
        call.body_json(&body);
        JourneyRequest::new(call)
    }
    /// `DELETE /api/v2/journey/externalevents/schemas/{schemaId}`
    ///
    /// Arguments:
    /// - `schema_id`
    #[inline]
    pub fn delete_journey_externalevents_schema(
        &self,
        schema_id: impl Into<String>,
    ) -> JourneyRequest<DeleteJourneyExternaleventsSchema> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &DELETE_JOURNEY_EXTERNALEVENTS_SCHEMA)
                .path(&schema_id.into()),
        )
    }
    /// `GET /api/v2/journey/externalevents/schemas/{schemaId}/versions`
    ///
    /// Arguments:
    /// - `schema_id`
    #[inline]
    pub fn get_journey_externalevents_schema_versions(
        &self,
        schema_id: impl Into<String>,
    ) -> JourneyRequest<GetJourneyExternaleventsSchemaVersions> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_EXTERNALEVENTS_SCHEMA_VERSIONS)
                .path(&schema_id.into()),
        )
    }
    /// `GET /api/v2/journey/externalevents/schemas/{schemaId}/versions/{versionId}`
    ///
    /// Arguments:
    /// - `schema_id`
    /// - `version_id`
    #[inline]
    pub fn get_journey_externalevents_schema_version(
        &self,
        schema_id: impl Into<String>,
        version_id: impl Into<String>,
    ) -> JourneyRequest<GetJourneyExternaleventsSchemaVersion> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_EXTERNALEVENTS_SCHEMA_VERSION)
                .path(&schema_id.into())
                .path(&version_id.into()),
        )
    }
    /// `POST /api/v2/journey/flows/paths/query`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_journey_flows_paths_query(
        &self,
    ) -> JourneyRequest<PostJourneyFlowsPathsQuery> {
        JourneyRequest::new(rt::Call::new(&self.client, &POST_JOURNEY_FLOWS_PATHS_QUERY))
    }
    /// `GET /api/v2/journey/outcomes`
    ///
    /// Optional, set on the request:
    /// - `outcome_ids`
    /// - `page_number`
    /// - `page_size`
    /// - `query_fields`
    /// - `query_value`
    /// - `sort_by`
    #[deprecated]
    #[inline]
    pub fn get_journey_outcomes(&self) -> JourneyRequest<GetJourneyOutcomes> {
        JourneyRequest::new(rt::Call::new(&self.client, &GET_JOURNEY_OUTCOMES))
    }
    /// `POST /api/v2/journey/outcomes`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_journey_outcomes(&self) -> JourneyRequest<PostJourneyOutcomes> {
        JourneyRequest::new(rt::Call::new(&self.client, &POST_JOURNEY_OUTCOMES))
    }
    /// `POST /api/v2/journey/outcomes/attributions/jobs`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Optional, set on the request:
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_journey_outcomes_attributions_jobs(
        &self,
    ) -> JourneyRequest<PostJourneyOutcomesAttributionsJobs> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &POST_JOURNEY_OUTCOMES_ATTRIBUTIONS_JOBS),
        )
    }
    /// `GET /api/v2/journey/outcomes/attributions/jobs/{jobId}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `job_id`
    #[deprecated]
    #[inline]
    pub fn get_journey_outcomes_attributions_job(
        &self,
        job_id: impl Into<String>,
    ) -> JourneyRequest<GetJourneyOutcomesAttributionsJob> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_OUTCOMES_ATTRIBUTIONS_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/journey/outcomes/attributions/jobs/{jobId}/results`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `job_id`
    #[deprecated]
    #[inline]
    pub fn get_journey_outcomes_attributions_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> JourneyRequest<GetJourneyOutcomesAttributionsJobResults> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_OUTCOMES_ATTRIBUTIONS_JOB_RESULTS)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/journey/outcomes/predictors`
    #[deprecated]
    #[inline]
    pub fn get_journey_outcomes_predictors(
        &self,
    ) -> JourneyRequest<GetJourneyOutcomesPredictors> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_OUTCOMES_PREDICTORS),
        )
    }
    /// `POST /api/v2/journey/outcomes/predictors`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_journey_outcomes_predictors(
        &self,
    ) -> JourneyRequest<PostJourneyOutcomesPredictors> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &POST_JOURNEY_OUTCOMES_PREDICTORS),
        )
    }
    /// `GET /api/v2/journey/outcomes/predictors/{predictorId}`
    ///
    /// Arguments:
    /// - `predictor_id`
    #[deprecated]
    #[inline]
    pub fn get_journey_outcomes_predictor(
        &self,
        predictor_id: impl Into<String>,
    ) -> JourneyRequest<GetJourneyOutcomesPredictor> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_OUTCOMES_PREDICTOR)
                .path(&predictor_id.into()),
        )
    }
    /// `DELETE /api/v2/journey/outcomes/predictors/{predictorId}`
    ///
    /// Arguments:
    /// - `predictor_id`
    #[deprecated]
    #[inline]
    pub fn delete_journey_outcomes_predictor(
        &self,
        predictor_id: impl Into<String>,
    ) -> JourneyRequest<DeleteJourneyOutcomesPredictor> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &DELETE_JOURNEY_OUTCOMES_PREDICTOR)
                .path(&predictor_id.into()),
        )
    }
    /// `GET /api/v2/journey/outcomes/{outcomeId}`
    ///
    /// Arguments:
    /// - `outcome_id`
    #[deprecated]
    #[inline]
    pub fn get_journey_outcome(
        &self,
        outcome_id: impl Into<String>,
    ) -> JourneyRequest<GetJourneyOutcome> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_OUTCOME).path(&outcome_id.into()),
        )
    }
    /// `DELETE /api/v2/journey/outcomes/{outcomeId}`
    ///
    /// Arguments:
    /// - `outcome_id`
    #[deprecated]
    #[inline]
    pub fn delete_journey_outcome(
        &self,
        outcome_id: impl Into<String>,
    ) -> JourneyRequest<DeleteJourneyOutcome> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &DELETE_JOURNEY_OUTCOME).path(&outcome_id.into()),
        )
    }
    /// `PATCH /api/v2/journey/outcomes/{outcomeId}`
    ///
    /// Arguments:
    /// - `outcome_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn patch_journey_outcome(
        &self,
        outcome_id: impl Into<String>,
    ) -> JourneyRequest<PatchJourneyOutcome> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &PATCH_JOURNEY_OUTCOME).path(&outcome_id.into()),
        )
    }
    /// `GET /api/v2/journey/segments`
    ///
    /// Optional, set on the request:
    /// - `is_active`
    /// - `page_number`
    /// - `page_size`
    /// - `query_fields`
    /// - `query_value`
    /// - `segment_ids`
    /// - `sort_by`
    #[inline]
    pub fn get_journey_segments(&self) -> JourneyRequest<GetJourneySegments> {
        JourneyRequest::new(rt::Call::new(&self.client, &GET_JOURNEY_SEGMENTS))
    }
    /// `POST /api/v2/journey/segments`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_journey_segments(&self) -> JourneyRequest<PostJourneySegments> {
        JourneyRequest::new(rt::Call::new(&self.client, &POST_JOURNEY_SEGMENTS))
    }
    /// `GET /api/v2/journey/segments/{segmentId}`
    ///
    /// Arguments:
    /// - `segment_id`
    #[inline]
    pub fn get_journey_segment(
        &self,
        segment_id: impl Into<String>,
    ) -> JourneyRequest<GetJourneySegment> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_SEGMENT).path(&segment_id.into()),
        )
    }
    /// `DELETE /api/v2/journey/segments/{segmentId}`
    ///
    /// Arguments:
    /// - `segment_id`
    #[inline]
    pub fn delete_journey_segment(
        &self,
        segment_id: impl Into<String>,
    ) -> JourneyRequest<DeleteJourneySegment> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &DELETE_JOURNEY_SEGMENT).path(&segment_id.into()),
        )
    }
    /// `PATCH /api/v2/journey/segments/{segmentId}`
    ///
    /// Arguments:
    /// - `segment_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_journey_segment(
        &self,
        segment_id: impl Into<String>,
    ) -> JourneyRequest<PatchJourneySegment> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &PATCH_JOURNEY_SEGMENT).path(&segment_id.into()),
        )
    }
    /// `GET /api/v2/journey/sessions/{sessionId}`
    ///
    /// Arguments:
    /// - `session_id`
    #[inline]
    pub fn get_journey_session(
        &self,
        session_id: impl Into<String>,
    ) -> JourneyRequest<GetJourneySession> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_SESSION).path(&session_id.into()),
        )
    }
    /// `GET /api/v2/journey/sessions/{sessionId}/events`
    ///
    /// Arguments:
    /// - `session_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `event_type`
    /// - `page_size`
    #[inline]
    pub fn get_journey_session_events(
        &self,
        session_id: impl Into<String>,
    ) -> JourneyRequest<GetJourneySessionEvents> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_SESSION_EVENTS)
                .path(&session_id.into()),
        )
    }
    /// `GET /api/v2/journey/sessions/{sessionId}/outcomescores`
    ///
    /// Arguments:
    /// - `session_id`
    #[deprecated]
    #[inline]
    pub fn get_journey_session_outcomescores(
        &self,
        session_id: impl Into<String>,
    ) -> JourneyRequest<GetJourneySessionOutcomescores> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_SESSION_OUTCOMESCORES)
                .path(&session_id.into()),
        )
    }
    /// `GET /api/v2/journey/views`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `id`
    /// - `name_or_created_by`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_journey_views(&self) -> JourneyRequest<GetJourneyViews> {
        JourneyRequest::new(rt::Call::new(&self.client, &GET_JOURNEY_VIEWS))
    }
    /// `POST /api/v2/journey/views`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_journey_views(
        &self,
        body: models::JourneyView,
    ) -> JourneyRequest<PostJourneyViews> {
        let mut call = rt::Call::new(&self.client, &POST_JOURNEY_VIEWS);
        call.body_json(&body);
        JourneyRequest::new(call)
    }
    /// `GET /api/v2/journey/views/data/details`
    #[inline]
    pub fn get_journey_views_data_details(
        &self,
    ) -> JourneyRequest<GetJourneyViewsDataDetails> {
        JourneyRequest::new(rt::Call::new(&self.client, &GET_JOURNEY_VIEWS_DATA_DETAILS))
    }
    /// `POST /api/v2/journey/views/encodings/validate`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_journey_views_encodings_validate(
        &self,
    ) -> JourneyRequest<PostJourneyViewsEncodingsValidate> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &POST_JOURNEY_VIEWS_ENCODINGS_VALIDATE),
        )
    }
    /// `GET /api/v2/journey/views/eventdefinitions`
    #[inline]
    pub fn get_journey_views_eventdefinitions(
        &self,
    ) -> JourneyRequest<GetJourneyViewsEventdefinitions> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_VIEWS_EVENTDEFINITIONS),
        )
    }
    /// `GET /api/v2/journey/views/eventdefinitions/external`
    #[inline]
    pub fn get_journey_views_eventdefinitions_external(
        &self,
    ) -> JourneyRequest<GetJourneyViewsEventdefinitionsExternal> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_VIEWS_EVENTDEFINITIONS_EXTERNAL),
        )
    }
    /// `GET /api/v2/journey/views/eventdefinitions/external/changes`
    #[inline]
    pub fn get_journey_views_eventdefinitions_external_changes(
        &self,
    ) -> JourneyRequest<GetJourneyViewsEventdefinitionsExternalChanges> {
        JourneyRequest::new(
            rt::Call::new(
                &self.client,
                &GET_JOURNEY_VIEWS_EVENTDEFINITIONS_EXTERNAL_CHANGES,
            ),
        )
    }
    /// `GET /api/v2/journey/views/eventdefinitions/{eventDefinitionId}`
    ///
    /// Arguments:
    /// - `event_definition_id`
    #[inline]
    pub fn get_journey_views_eventdefinition(
        &self,
        event_definition_id: impl Into<String>,
    ) -> JourneyRequest<GetJourneyViewsEventdefinition> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_VIEWS_EVENTDEFINITION)
                .path(&event_definition_id.into()),
        )
    }
    /// `PUT /api/v2/journey/views/eventdefinitions/{eventDefinitionId}`
    ///
    /// Arguments:
    /// - `event_definition_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn put_journey_views_eventdefinition(
        &self,
        event_definition_id: impl Into<String>,
    ) -> JourneyRequest<PutJourneyViewsEventdefinition> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &PUT_JOURNEY_VIEWS_EVENTDEFINITION)
                .path(&event_definition_id.into()),
        )
    }
    /// `PUT /api/v2/journey/views/eventdefinitions/{eventDefinitionId}/activate`
    ///
    /// Arguments:
    /// - `event_definition_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn put_journey_views_eventdefinition_activate(
        &self,
        event_definition_id: impl Into<String>,
    ) -> JourneyRequest<PutJourneyViewsEventdefinitionActivate> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &PUT_JOURNEY_VIEWS_EVENTDEFINITION_ACTIVATE)
                .path(&event_definition_id.into()),
        )
    }
    /// `GET /api/v2/journey/views/jobs`
    ///
    /// Optional, set on the request:
    /// - `interval`
    /// - `page_number`
    /// - `page_size`
    /// - `statuses`
    #[inline]
    pub fn get_journey_views_jobs(&self) -> JourneyRequest<GetJourneyViewsJobs> {
        JourneyRequest::new(rt::Call::new(&self.client, &GET_JOURNEY_VIEWS_JOBS))
    }
    /// `GET /api/v2/journey/views/jobs/me`
    ///
    /// Optional, set on the request:
    /// - `interval`
    /// - `page_number`
    /// - `page_size`
    /// - `statuses`
    #[inline]
    pub fn get_journey_views_jobs_me(&self) -> JourneyRequest<GetJourneyViewsJobsMe> {
        JourneyRequest::new(rt::Call::new(&self.client, &GET_JOURNEY_VIEWS_JOBS_ME))
    }
    /// `GET /api/v2/journey/views/schedules`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_journey_views_schedules(
        &self,
    ) -> JourneyRequest<GetJourneyViewsSchedules> {
        JourneyRequest::new(rt::Call::new(&self.client, &GET_JOURNEY_VIEWS_SCHEDULES))
    }
    /// `GET /api/v2/journey/views/{viewId}`
    ///
    /// Arguments:
    /// - `view_id`
    #[inline]
    pub fn get_journey_view(
        &self,
        view_id: impl Into<String>,
    ) -> JourneyRequest<GetJourneyView> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_VIEW).path(&view_id.into()),
        )
    }
    /// `DELETE /api/v2/journey/views/{viewId}`
    ///
    /// Arguments:
    /// - `view_id`
    #[inline]
    pub fn delete_journey_view(
        &self,
        view_id: impl Into<String>,
    ) -> JourneyRequest<DeleteJourneyView> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &DELETE_JOURNEY_VIEW).path(&view_id.into()),
        )
    }
    /// `GET /api/v2/journey/views/{viewId}/schedules`
    ///
    /// Arguments:
    /// - `view_id`
    #[inline]
    pub fn get_journey_view_schedules(
        &self,
        view_id: impl Into<String>,
    ) -> JourneyRequest<GetJourneyViewSchedules> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_VIEW_SCHEDULES)
                .path(&view_id.into()),
        )
    }
    /// `PUT /api/v2/journey/views/{viewId}/schedules`
    ///
    /// Arguments:
    /// - `view_id`
    /// - `body`
    #[inline]
    pub fn put_journey_view_schedules(
        &self,
        view_id: impl Into<String>,
        body: models::JourneyViewSchedule,
    ) -> JourneyRequest<PutJourneyViewSchedules> {
        let mut call = rt::Call::new(&self.client, &PUT_JOURNEY_VIEW_SCHEDULES)
            .path(&view_id.into());
        call.body_json(&body);
        JourneyRequest::new(call)
    }
    /// `POST /api/v2/journey/views/{viewId}/schedules`
    ///
    /// Arguments:
    /// - `view_id`
    /// - `body`
    #[inline]
    pub fn post_journey_view_schedules(
        &self,
        view_id: impl Into<String>,
        body: models::JourneyViewSchedule,
    ) -> JourneyRequest<PostJourneyViewSchedules> {
        let mut call = rt::Call::new(&self.client, &POST_JOURNEY_VIEW_SCHEDULES)
            .path(&view_id.into());
        call.body_json(&body);
        JourneyRequest::new(call)
    }
    /// `DELETE /api/v2/journey/views/{viewId}/schedules`
    ///
    /// Arguments:
    /// - `view_id`
    #[inline]
    pub fn delete_journey_view_schedules(
        &self,
        view_id: impl Into<String>,
    ) -> JourneyRequest<DeleteJourneyViewSchedules> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &DELETE_JOURNEY_VIEW_SCHEDULES)
                .path(&view_id.into()),
        )
    }
    /// `POST /api/v2/journey/views/{viewId}/versions`
    ///
    /// Arguments:
    /// - `view_id`
    /// - `body`
    #[inline]
    pub fn post_journey_view_versions(
        &self,
        view_id: impl Into<String>,
        body: models::JourneyView,
    ) -> JourneyRequest<PostJourneyViewVersions> {
        let mut call = rt::Call::new(&self.client, &POST_JOURNEY_VIEW_VERSIONS)
            .path(&view_id.into());
        call.body_json(&body);
        JourneyRequest::new(call)
    }
    /// `POST /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs`
    ///
    /// Arguments:
    /// - `view_id`
    /// - `journey_version_id`
    #[inline]
    pub fn post_journey_view_version_jobs(
        &self,
        view_id: impl Into<String>,
        journey_version_id: impl Into<String>,
    ) -> JourneyRequest<PostJourneyViewVersionJobs> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &POST_JOURNEY_VIEW_VERSION_JOBS)
                .path(&view_id.into())
                .path(&journey_version_id.into()),
        )
    }
    /// `GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/latest`
    ///
    /// Arguments:
    /// - `view_id`
    /// - `journey_version_id`
    #[inline]
    pub fn get_journey_view_version_jobs_latest(
        &self,
        view_id: impl Into<String>,
        journey_version_id: impl Into<String>,
    ) -> JourneyRequest<GetJourneyViewVersionJobsLatest> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_VIEW_VERSION_JOBS_LATEST)
                .path(&view_id.into())
                .path(&journey_version_id.into()),
        )
    }
    /// `GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `view_id`
    /// - `journey_version_id`
    /// - `job_id`
    #[inline]
    pub fn get_journey_view_version_job(
        &self,
        view_id: impl Into<String>,
        journey_version_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> JourneyRequest<GetJourneyViewVersionJob> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_VIEW_VERSION_JOB)
                .path(&view_id.into())
                .path(&journey_version_id.into())
                .path(&job_id.into()),
        )
    }
    /// `PATCH /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `view_id`
    /// - `journey_version_id`
    /// - `job_id`
    /// - `body`
    #[inline]
    pub fn patch_journey_view_version_job(
        &self,
        view_id: impl Into<String>,
        journey_version_id: impl Into<String>,
        job_id: impl Into<String>,
        body: models::JourneyViewJob,
    ) -> JourneyRequest<PatchJourneyViewVersionJob> {
        let mut call = rt::Call::new(&self.client, &PATCH_JOURNEY_VIEW_VERSION_JOB)
            .path(&view_id.into())
            .path(&journey_version_id.into())
            .path(&job_id.into());
        call.body_json(&body);
        JourneyRequest::new(call)
    }
    /// `GET /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}/results/charts/{chartId}`
    ///
    /// Arguments:
    /// - `view_id`
    /// - `journey_version_id`
    /// - `job_id`
    /// - `chart_id`
    #[inline]
    pub fn get_journey_view_version_job_results_chart(
        &self,
        view_id: impl Into<String>,
        journey_version_id: impl Into<String>,
        job_id: impl Into<String>,
        chart_id: impl Into<String>,
    ) -> JourneyRequest<GetJourneyViewVersionJobResultsChart> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_VIEW_VERSION_JOB_RESULTS_CHART)
                .path(&view_id.into())
                .path(&journey_version_id.into())
                .path(&job_id.into())
                .path(&chart_id.into()),
        )
    }
    /// `GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}`
    ///
    /// Arguments:
    /// - `view_id`
    /// - `journey_view_version`
    /// - `chart_id`
    #[inline]
    pub fn get_journey_view_version_chart(
        &self,
        view_id: impl Into<String>,
        journey_view_version: impl Into<String>,
        chart_id: impl Into<String>,
    ) -> JourneyRequest<GetJourneyViewVersionChart> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_VIEW_VERSION_CHART)
                .path(&view_id.into())
                .path(&journey_view_version.into())
                .path(&chart_id.into()),
        )
    }
    /// `GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}/versions/{chartVersion}`
    ///
    /// Arguments:
    /// - `view_id`
    /// - `journey_view_version`
    /// - `chart_id`
    /// - `chart_version`
    #[inline]
    pub fn get_journey_view_version_chart_version(
        &self,
        view_id: impl Into<String>,
        journey_view_version: impl Into<String>,
        chart_id: impl Into<String>,
        chart_version: impl Into<String>,
    ) -> JourneyRequest<GetJourneyViewVersionChartVersion> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_VIEW_VERSION_CHART_VERSION)
                .path(&view_id.into())
                .path(&journey_view_version.into())
                .path(&chart_id.into())
                .path(&chart_version.into()),
        )
    }
    /// `GET /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `view_id`
    /// - `journey_view_version`
    /// - `job_id`
    #[inline]
    pub fn get_journey_view_version_job_results(
        &self,
        view_id: impl Into<String>,
        journey_view_version: impl Into<String>,
        job_id: impl Into<String>,
    ) -> JourneyRequest<GetJourneyViewVersionJobResults> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_VIEW_VERSION_JOB_RESULTS)
                .path(&view_id.into())
                .path(&journey_view_version.into())
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/journey/views/{viewId}/versions/{versionId}`
    ///
    /// Arguments:
    /// - `view_id`
    /// - `version_id`
    #[inline]
    pub fn get_journey_view_version(
        &self,
        view_id: impl Into<String>,
        version_id: impl Into<String>,
    ) -> JourneyRequest<GetJourneyViewVersion> {
        JourneyRequest::new(
            rt::Call::new(&self.client, &GET_JOURNEY_VIEW_VERSION)
                .path(&view_id.into())
                .path(&version_id.into()),
        )
    }
    /// `PUT /api/v2/journey/views/{viewId}/versions/{versionId}`
    ///
    /// Arguments:
    /// - `view_id`
    /// - `version_id`
    /// - `body`
    #[inline]
    pub fn put_journey_view_version(
        &self,
        view_id: impl Into<String>,
        version_id: impl Into<String>,
        body: models::JourneyView,
    ) -> JourneyRequest<PutJourneyViewVersion> {
        let mut call = rt::Call::new(&self.client, &PUT_JOURNEY_VIEW_VERSION)
            .path(&view_id.into())
            .path(&version_id.into());
        call.body_json(&body);
        JourneyRequest::new(call)
    }
}
/// A request of [`JourneyApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `JourneyRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct JourneyRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> JourneyRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for JourneyRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for JourneyRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static POST_ANALYTICS_JOURNEYS_AGGREGATES_JOBS: rt::Operation = rt::Operation::new(
        "postAnalyticsJourneysAggregatesJobs",
        rt::Method::Post,
        &["/api/v2/analytics/journeys/aggregates/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_journeys_aggregates_jobs`.
#[derive(Debug)]
pub enum PostAnalyticsJourneysAggregatesJobs {}
impl rt::Endpoint for PostAnalyticsJourneysAggregatesJobs {
    type Answer = models::AsyncQueryResponse;
}
static GET_ANALYTICS_JOURNEYS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "getAnalyticsJourneysAggregatesJob",
        rt::Method::Get,
        &["/api/v2/analytics/journeys/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_journeys_aggregates_job`.
#[derive(Debug)]
pub enum GetAnalyticsJourneysAggregatesJob {}
impl rt::Endpoint for GetAnalyticsJourneysAggregatesJob {
    type Answer = models::AsyncQueryStatus;
}
static DELETE_ANALYTICS_JOURNEYS_AGGREGATES_JOB: rt::Operation = rt::Operation::new(
        "deleteAnalyticsJourneysAggregatesJob",
        rt::Method::Delete,
        &["/api/v2/analytics/journeys/aggregates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_analytics_journeys_aggregates_job`.
#[derive(Debug)]
pub enum DeleteAnalyticsJourneysAggregatesJob {}
impl rt::Endpoint for DeleteAnalyticsJourneysAggregatesJob {
    type Answer = ();
}
static GET_ANALYTICS_JOURNEYS_AGGREGATES_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getAnalyticsJourneysAggregatesJobResults",
        rt::Method::Get,
        &["/api/v2/analytics/journeys/aggregates/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_analytics_journeys_aggregates_job_results`.
#[derive(Debug)]
pub enum GetAnalyticsJourneysAggregatesJobResults {}
impl rt::Endpoint for GetAnalyticsJourneysAggregatesJobResults {
    type Answer = models::JourneyAsyncAggregateQueryResponse;
}
impl JourneyRequest<GetAnalyticsJourneysAggregatesJobResults> {
    /// Sets `cursor`.
    #[inline]
    pub fn cursor(mut self, value: impl Into<String>) -> Self {
        self.call.query("cursor", value.into());
        self
    }
}
static POST_ANALYTICS_JOURNEYS_AGGREGATES_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsJourneysAggregatesQuery",
        rt::Method::Post,
        &["/api/v2/analytics/journeys/aggregates/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_journeys_aggregates_query`.
#[derive(Debug)]
pub enum PostAnalyticsJourneysAggregatesQuery {}
impl rt::Endpoint for PostAnalyticsJourneysAggregatesQuery {
    type Answer = models::JourneyAggregateQueryResponse;
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
impl JourneyRequest<GetExternalcontactsContactJourneySegments> {
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
impl JourneyRequest<PostExternalcontactsContactJourneySegments> {
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
impl JourneyRequest<GetExternalcontactsContactJourneySessions> {
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
static GET_JOURNEY_ACTIONMAPS: rt::Operation = rt::Operation::new(
        "getJourneyActionmaps",
        rt::Method::Get,
        &["/api/v2/journey/actionmaps"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_actionmaps`.
#[derive(Debug)]
pub enum GetJourneyActionmaps {}
impl rt::Endpoint for GetJourneyActionmaps {
    type Answer = models::ActionMapListing;
}
impl JourneyRequest<GetJourneyActionmaps> {
    /// Sets `actionMapIds`.
    #[inline]
    pub fn action_map_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "actionMapIds",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `filterField`.
    #[inline]
    pub fn filter_field(mut self, value: impl Into<String>) -> Self {
        self.call.query("filterField", value.into());
        self
    }
    /// Sets `filterValue`.
    #[inline]
    pub fn filter_value(mut self, value: impl Into<String>) -> Self {
        self.call.query("filterValue", value.into());
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
    /// Sets `queryFields`.
    #[inline]
    pub fn query_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "queryFields",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `queryValue`.
    #[inline]
    pub fn query_value(mut self, value: impl Into<String>) -> Self {
        self.call.query("queryValue", value.into());
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
}
static POST_JOURNEY_ACTIONMAPS: rt::Operation = rt::Operation::new(
        "postJourneyActionmaps",
        rt::Method::Post,
        &["/api/v2/journey/actionmaps"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_journey_actionmaps`.
#[derive(Debug)]
pub enum PostJourneyActionmaps {}
impl rt::Endpoint for PostJourneyActionmaps {
    type Answer = models::ActionMap;
}
impl JourneyRequest<PostJourneyActionmaps> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::ActionMap) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_JOURNEY_ACTIONMAPS_ESTIMATES_JOBS: rt::Operation = rt::Operation::new(
        "postJourneyActionmapsEstimatesJobs",
        rt::Method::Post,
        &["/api/v2/journey/actionmaps/estimates/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_journey_actionmaps_estimates_jobs`.
#[derive(Debug)]
pub enum PostJourneyActionmapsEstimatesJobs {}
impl rt::Endpoint for PostJourneyActionmapsEstimatesJobs {
    type Answer = models::EstimateJobAsyncResponse;
}
static GET_JOURNEY_ACTIONMAPS_ESTIMATES_JOB: rt::Operation = rt::Operation::new(
        "getJourneyActionmapsEstimatesJob",
        rt::Method::Get,
        &["/api/v2/journey/actionmaps/estimates/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_actionmaps_estimates_job`.
#[derive(Debug)]
pub enum GetJourneyActionmapsEstimatesJob {}
impl rt::Endpoint for GetJourneyActionmapsEstimatesJob {
    type Answer = String;
}
static GET_JOURNEY_ACTIONMAPS_ESTIMATES_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getJourneyActionmapsEstimatesJobResults",
        rt::Method::Get,
        &["/api/v2/journey/actionmaps/estimates/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_actionmaps_estimates_job_results`.
#[derive(Debug)]
pub enum GetJourneyActionmapsEstimatesJobResults {}
impl rt::Endpoint for GetJourneyActionmapsEstimatesJobResults {
    type Answer = models::ActionMapEstimateResult;
}
static GET_JOURNEY_ACTIONMAP: rt::Operation = rt::Operation::new(
        "getJourneyActionmap",
        rt::Method::Get,
        &["/api/v2/journey/actionmaps/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_actionmap`.
#[derive(Debug)]
pub enum GetJourneyActionmap {}
impl rt::Endpoint for GetJourneyActionmap {
    type Answer = models::ActionMap;
}
static DELETE_JOURNEY_ACTIONMAP: rt::Operation = rt::Operation::new(
        "deleteJourneyActionmap",
        rt::Method::Delete,
        &["/api/v2/journey/actionmaps/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_journey_actionmap`.
#[derive(Debug)]
pub enum DeleteJourneyActionmap {}
impl rt::Endpoint for DeleteJourneyActionmap {
    type Answer = ();
}
static PATCH_JOURNEY_ACTIONMAP: rt::Operation = rt::Operation::new(
        "patchJourneyActionmap",
        rt::Method::Patch,
        &["/api/v2/journey/actionmaps/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_journey_actionmap`.
#[derive(Debug)]
pub enum PatchJourneyActionmap {}
impl rt::Endpoint for PatchJourneyActionmap {
    type Answer = models::ActionMap;
}
impl JourneyRequest<PatchJourneyActionmap> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::PatchActionMap) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_JOURNEY_ACTIONTARGETS: rt::Operation = rt::Operation::new(
        "getJourneyActiontargets",
        rt::Method::Get,
        &["/api/v2/journey/actiontargets"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_actiontargets`.
#[derive(Debug)]
pub enum GetJourneyActiontargets {}
impl rt::Endpoint for GetJourneyActiontargets {
    type Answer = models::ActionTargetListing;
}
impl JourneyRequest<GetJourneyActiontargets> {
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
static GET_JOURNEY_ACTIONTARGET: rt::Operation = rt::Operation::new(
        "getJourneyActiontarget",
        rt::Method::Get,
        &["/api/v2/journey/actiontargets/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_actiontarget`.
#[derive(Debug)]
pub enum GetJourneyActiontarget {}
impl rt::Endpoint for GetJourneyActiontarget {
    type Answer = models::ActionTarget;
}
static GET_JOURNEY_ACTIONTEMPLATES: rt::Operation = rt::Operation::new(
        "getJourneyActiontemplates",
        rt::Method::Get,
        &["/api/v2/journey/actiontemplates"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_actiontemplates`.
#[derive(Debug)]
pub enum GetJourneyActiontemplates {}
impl rt::Endpoint for GetJourneyActiontemplates {
    type Answer = models::ActionTemplateListing;
}
impl JourneyRequest<GetJourneyActiontemplates> {
    /// Sets `mediaType`.
    #[inline]
    pub fn media_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("mediaType", value.into());
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
    /// Sets `queryFields`.
    #[inline]
    pub fn query_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "queryFields",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `queryValue`.
    #[inline]
    pub fn query_value(mut self, value: impl Into<String>) -> Self {
        self.call.query("queryValue", value.into());
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `state`.
    #[inline]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.call.query("state", value.into());
        self
    }
}
static POST_JOURNEY_ACTIONTEMPLATES: rt::Operation = rt::Operation::new(
        "postJourneyActiontemplates",
        rt::Method::Post,
        &["/api/v2/journey/actiontemplates"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_journey_actiontemplates`.
#[derive(Debug)]
pub enum PostJourneyActiontemplates {}
impl rt::Endpoint for PostJourneyActiontemplates {
    type Answer = models::ActionTemplate;
}
impl JourneyRequest<PostJourneyActiontemplates> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::ActionTemplate) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_JOURNEY_ACTIONTEMPLATE: rt::Operation = rt::Operation::new(
        "getJourneyActiontemplate",
        rt::Method::Get,
        &["/api/v2/journey/actiontemplates/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_actiontemplate`.
#[derive(Debug)]
pub enum GetJourneyActiontemplate {}
impl rt::Endpoint for GetJourneyActiontemplate {
    type Answer = models::ActionTemplate;
}
static DELETE_JOURNEY_ACTIONTEMPLATE: rt::Operation = rt::Operation::new(
        "deleteJourneyActiontemplate",
        rt::Method::Delete,
        &["/api/v2/journey/actiontemplates/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_journey_actiontemplate`.
#[derive(Debug)]
pub enum DeleteJourneyActiontemplate {}
impl rt::Endpoint for DeleteJourneyActiontemplate {
    type Answer = ();
}
impl JourneyRequest<DeleteJourneyActiontemplate> {
    /// Sets `hardDelete`.
    #[inline]
    pub fn hard_delete(mut self, value: bool) -> Self {
        self.call.query("hardDelete", value.to_string());
        self
    }
}
static PATCH_JOURNEY_ACTIONTEMPLATE: rt::Operation = rt::Operation::new(
        "patchJourneyActiontemplate",
        rt::Method::Patch,
        &["/api/v2/journey/actiontemplates/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_journey_actiontemplate`.
#[derive(Debug)]
pub enum PatchJourneyActiontemplate {}
impl rt::Endpoint for PatchJourneyActiontemplate {
    type Answer = models::ActionTemplate;
}
impl JourneyRequest<PatchJourneyActiontemplate> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::PatchActionTemplate) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_JOURNEY_DEPLOYMENT_ACTIONEVENT: rt::Operation = rt::Operation::new(
        "postJourneyDeploymentActionevent",
        rt::Method::Post,
        &["/api/v2/journey/deployments/", "/actionevent"],
    )
    .accept("application/json")
    .content_type("application/json");
/// Marks the requests of `post_journey_deployment_actionevent`.
#[derive(Debug)]
pub enum PostJourneyDeploymentActionevent {}
impl rt::Endpoint for PostJourneyDeploymentActionevent {
    type Answer = ();
}
static POST_JOURNEY_DEPLOYMENT_APPEVENTS: rt::Operation = rt::Operation::new(
        "postJourneyDeploymentAppevents",
        rt::Method::Post,
        &["/api/v2/journey/deployments/", "/appevents"],
    )
    .accept("application/json")
    .content_type("application/json");
/// Marks the requests of `post_journey_deployment_appevents`.
#[derive(Debug)]
pub enum PostJourneyDeploymentAppevents {}
impl rt::Endpoint for PostJourneyDeploymentAppevents {
    type Answer = models::AppEventResponse;
}
impl JourneyRequest<PostJourneyDeploymentAppevents> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::AppEventRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_JOURNEY_DEPLOYMENT_CUSTOMER_PING: rt::Operation = rt::Operation::new(
        "getJourneyDeploymentCustomerPing",
        rt::Method::Get,
        &["/api/v2/journey/deployments/", "/customers/", "/ping"],
    )
    .accept("application/json");
/// Marks the requests of `get_journey_deployment_customer_ping`.
#[derive(Debug)]
pub enum GetJourneyDeploymentCustomerPing {}
impl rt::Endpoint for GetJourneyDeploymentCustomerPing {
    type Answer = models::DeploymentPing;
}
impl JourneyRequest<GetJourneyDeploymentCustomerPing> {
    /// Sets `appNamespace`.
    #[inline]
    pub fn app_namespace(mut self, value: impl Into<String>) -> Self {
        self.call.query("appNamespace", value.into());
        self
    }
    /// Sets `dl`.
    #[inline]
    pub fn dl(mut self, value: impl Into<String>) -> Self {
        self.call.query("dl", value.into());
        self
    }
    /// Sets `dt`.
    #[inline]
    pub fn dt(mut self, value: impl Into<String>) -> Self {
        self.call.query("dt", value.into());
        self
    }
    /// Sets `sessionId`.
    #[inline]
    pub fn session_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("sessionId", value.into());
        self
    }
    /// Sets `sinceLastBeaconMilliseconds`.
    #[inline]
    pub fn since_last_beacon_milliseconds(mut self, value: i64) -> Self {
        self.call.query("sinceLastBeaconMilliseconds", value.to_string());
        self
    }
}
static POST_JOURNEY_DEPLOYMENT_WEBEVENTS: rt::Operation = rt::Operation::new(
        "postJourneyDeploymentWebevents",
        rt::Method::Post,
        &["/api/v2/journey/deployments/", "/webevents"],
    )
    .accept("application/json")
    .content_type("application/json");
/// Marks the requests of `post_journey_deployment_webevents`.
#[derive(Debug)]
pub enum PostJourneyDeploymentWebevents {}
impl rt::Endpoint for PostJourneyDeploymentWebevents {
    type Answer = models::WebEventResponse;
}
impl JourneyRequest<PostJourneyDeploymentWebevents> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::WebEventRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_JOURNEY_EXTERNALEVENTS_CONFIGURATIONS: rt::Operation = rt::Operation::new(
        "getJourneyExternaleventsConfigurations",
        rt::Method::Get,
        &["/api/v2/journey/externalevents/configurations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_externalevents_configurations`.
#[derive(Debug)]
pub enum GetJourneyExternaleventsConfigurations {}
impl rt::Endpoint for GetJourneyExternaleventsConfigurations {
    type Answer = models::ExternalEventsConfigurationListing;
}
impl JourneyRequest<GetJourneyExternaleventsConfigurations> {
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
}
static POST_JOURNEY_EXTERNALEVENTS_CONFIGURATIONS: rt::Operation = rt::Operation::new(
        "postJourneyExternaleventsConfigurations",
        rt::Method::Post,
        &["/api/v2/journey/externalevents/configurations"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_journey_externalevents_configurations`.
#[derive(Debug)]
pub enum PostJourneyExternaleventsConfigurations {}
impl rt::Endpoint for PostJourneyExternaleventsConfigurations {
    type Answer = models::ExternalEventsConfiguration;
}
impl JourneyRequest<PostJourneyExternaleventsConfigurations> {
    /// Sets the body.
    #[inline]
    pub fn body(
        mut self,
        value: models::CreateExternalEventsConfigurationRequest,
    ) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_JOURNEY_EXTERNALEVENTS_CONFIGURATION: rt::Operation = rt::Operation::new(
        "getJourneyExternaleventsConfiguration",
        rt::Method::Get,
        &["/api/v2/journey/externalevents/configurations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_externalevents_configuration`.
#[derive(Debug)]
pub enum GetJourneyExternaleventsConfiguration {}
impl rt::Endpoint for GetJourneyExternaleventsConfiguration {
    type Answer = models::ExternalEventsConfiguration;
}
static DELETE_JOURNEY_EXTERNALEVENTS_CONFIGURATION: rt::Operation = rt::Operation::new(
        "deleteJourneyExternaleventsConfiguration",
        rt::Method::Delete,
        &["/api/v2/journey/externalevents/configurations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_journey_externalevents_configuration`.
#[derive(Debug)]
pub enum DeleteJourneyExternaleventsConfiguration {}
impl rt::Endpoint for DeleteJourneyExternaleventsConfiguration {
    type Answer = ();
}
static PATCH_JOURNEY_EXTERNALEVENTS_CONFIGURATION: rt::Operation = rt::Operation::new(
        "patchJourneyExternaleventsConfiguration",
        rt::Method::Patch,
        &["/api/v2/journey/externalevents/configurations/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_journey_externalevents_configuration`.
#[derive(Debug)]
pub enum PatchJourneyExternaleventsConfiguration {}
impl rt::Endpoint for PatchJourneyExternaleventsConfiguration {
    type Answer = models::ExternalEventsConfiguration;
}
impl JourneyRequest<PatchJourneyExternaleventsConfiguration> {
    /// Sets the body.
    #[inline]
    pub fn body(
        mut self,
        value: models::UpdateExternalEventsConfigurationRequest,
    ) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_JOURNEY_EXTERNALEVENTS_CONFIGURATION_EVENTS: rt::Operation = rt::Operation::new(
        "postJourneyExternaleventsConfigurationEvents",
        rt::Method::Post,
        &["/api/v2/journey/externalevents/configurations/", "/events"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_journey_externalevents_configuration_events`.
#[derive(Debug)]
pub enum PostJourneyExternaleventsConfigurationEvents {}
impl rt::Endpoint for PostJourneyExternaleventsConfigurationEvents {
    type Answer = models::ExternalEventsResponse;
}
impl JourneyRequest<PostJourneyExternaleventsConfigurationEvents> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::ExternalEventsRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_JOURNEY_EXTERNALEVENTS_SCHEMAS: rt::Operation = rt::Operation::new(
        "getJourneyExternaleventsSchemas",
        rt::Method::Get,
        &["/api/v2/journey/externalevents/schemas"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_externalevents_schemas`.
#[derive(Debug)]
pub enum GetJourneyExternaleventsSchemas {}
impl rt::Endpoint for GetJourneyExternaleventsSchemas {
    type Answer = models::JourneyExternalEventsSchemaListing;
}
static POST_JOURNEY_EXTERNALEVENTS_SCHEMAS: rt::Operation = rt::Operation::new(
        "postJourneyExternaleventsSchemas",
        rt::Method::Post,
        &["/api/v2/journey/externalevents/schemas"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_journey_externalevents_schemas`.
#[derive(Debug)]
pub enum PostJourneyExternaleventsSchemas {}
impl rt::Endpoint for PostJourneyExternaleventsSchemas {
    type Answer = models::JourneyExternalEventsSchema;
}
static GET_JOURNEY_EXTERNALEVENTS_SCHEMAS_CORETYPES: rt::Operation = rt::Operation::new(
        "getJourneyExternaleventsSchemasCoretypes",
        rt::Method::Get,
        &["/api/v2/journey/externalevents/schemas/coretypes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_externalevents_schemas_coretypes`.
#[derive(Debug)]
pub enum GetJourneyExternaleventsSchemasCoretypes {}
impl rt::Endpoint for GetJourneyExternaleventsSchemasCoretypes {
    type Answer = models::CoretypeListing;
}
static GET_JOURNEY_EXTERNALEVENTS_SCHEMAS_CORETYPE: rt::Operation = rt::Operation::new(
        "getJourneyExternaleventsSchemasCoretype",
        rt::Method::Get,
        &["/api/v2/journey/externalevents/schemas/coretypes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_externalevents_schemas_coretype`.
#[derive(Debug)]
pub enum GetJourneyExternaleventsSchemasCoretype {}
impl rt::Endpoint for GetJourneyExternaleventsSchemasCoretype {
    type Answer = models::Coretype;
}
static GET_JOURNEY_EXTERNALEVENTS_SCHEMAS_LIMITS: rt::Operation = rt::Operation::new(
        "getJourneyExternaleventsSchemasLimits",
        rt::Method::Get,
        &["/api/v2/journey/externalevents/schemas/limits"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_externalevents_schemas_limits`.
#[derive(Debug)]
pub enum GetJourneyExternaleventsSchemasLimits {}
impl rt::Endpoint for GetJourneyExternaleventsSchemasLimits {
    type Answer = models::SchemaQuantityLimits;
}
static GET_JOURNEY_EXTERNALEVENTS_SCHEMA: rt::Operation = rt::Operation::new(
        "getJourneyExternaleventsSchema",
        rt::Method::Get,
        &["/api/v2/journey/externalevents/schemas/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_externalevents_schema`.
#[derive(Debug)]
pub enum GetJourneyExternaleventsSchema {}
impl rt::Endpoint for GetJourneyExternaleventsSchema {
    type Answer = models::JourneyExternalEventsSchema;
}
static PUT_JOURNEY_EXTERNALEVENTS_SCHEMA: rt::Operation = rt::Operation::new(
        "putJourneyExternaleventsSchema",
        rt::Method::Put,
        &["/api/v2/journey/externalevents/schemas/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_journey_externalevents_schema`.
#[derive(Debug)]
pub enum PutJourneyExternaleventsSchema {}
impl rt::Endpoint for PutJourneyExternaleventsSchema {
    type Answer = models::JourneyExternalEventsSchema;
}
static DELETE_JOURNEY_EXTERNALEVENTS_SCHEMA: rt::Operation = rt::Operation::new(
        "deleteJourneyExternaleventsSchema",
        rt::Method::Delete,
        &["/api/v2/journey/externalevents/schemas/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_journey_externalevents_schema`.
#[derive(Debug)]
pub enum DeleteJourneyExternaleventsSchema {}
impl rt::Endpoint for DeleteJourneyExternaleventsSchema {
    type Answer = ();
}
static GET_JOURNEY_EXTERNALEVENTS_SCHEMA_VERSIONS: rt::Operation = rt::Operation::new(
        "getJourneyExternaleventsSchemaVersions",
        rt::Method::Get,
        &["/api/v2/journey/externalevents/schemas/", "/versions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_externalevents_schema_versions`.
#[derive(Debug)]
pub enum GetJourneyExternaleventsSchemaVersions {}
impl rt::Endpoint for GetJourneyExternaleventsSchemaVersions {
    type Answer = models::JourneyExternalEventsSchemaListing;
}
static GET_JOURNEY_EXTERNALEVENTS_SCHEMA_VERSION: rt::Operation = rt::Operation::new(
        "getJourneyExternaleventsSchemaVersion",
        rt::Method::Get,
        &["/api/v2/journey/externalevents/schemas/", "/versions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_externalevents_schema_version`.
#[derive(Debug)]
pub enum GetJourneyExternaleventsSchemaVersion {}
impl rt::Endpoint for GetJourneyExternaleventsSchemaVersion {
    type Answer = models::JourneyExternalEventsSchema;
}
static POST_JOURNEY_FLOWS_PATHS_QUERY: rt::Operation = rt::Operation::new(
        "postJourneyFlowsPathsQuery",
        rt::Method::Post,
        &["/api/v2/journey/flows/paths/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_journey_flows_paths_query`.
#[derive(Debug)]
pub enum PostJourneyFlowsPathsQuery {}
impl rt::Endpoint for PostJourneyFlowsPathsQuery {
    type Answer = models::FlowPaths;
}
impl JourneyRequest<PostJourneyFlowsPathsQuery> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::FlowPathsQuery) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_JOURNEY_OUTCOMES: rt::Operation = rt::Operation::new(
        "getJourneyOutcomes",
        rt::Method::Get,
        &["/api/v2/journey/outcomes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_outcomes`.
#[derive(Debug)]
pub enum GetJourneyOutcomes {}
impl rt::Endpoint for GetJourneyOutcomes {
    type Answer = models::OutcomeListing;
}
impl JourneyRequest<GetJourneyOutcomes> {
    /// Sets `outcomeIds`.
    #[inline]
    pub fn outcome_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "outcomeIds",
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
    /// Sets `queryFields`.
    #[inline]
    pub fn query_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "queryFields",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `queryValue`.
    #[inline]
    pub fn query_value(mut self, value: impl Into<String>) -> Self {
        self.call.query("queryValue", value.into());
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
}
static POST_JOURNEY_OUTCOMES: rt::Operation = rt::Operation::new(
        "postJourneyOutcomes",
        rt::Method::Post,
        &["/api/v2/journey/outcomes"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_journey_outcomes`.
#[derive(Debug)]
pub enum PostJourneyOutcomes {}
impl rt::Endpoint for PostJourneyOutcomes {
    type Answer = models::Outcome;
}
impl JourneyRequest<PostJourneyOutcomes> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::OutcomeRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static POST_JOURNEY_OUTCOMES_ATTRIBUTIONS_JOBS: rt::Operation = rt::Operation::new(
        "postJourneyOutcomesAttributionsJobs",
        rt::Method::Post,
        &["/api/v2/journey/outcomes/attributions/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_journey_outcomes_attributions_jobs`.
#[derive(Debug)]
pub enum PostJourneyOutcomesAttributionsJobs {}
impl rt::Endpoint for PostJourneyOutcomesAttributionsJobs {
    type Answer = models::OutcomeAttributionAsyncResponse;
}
impl JourneyRequest<PostJourneyOutcomesAttributionsJobs> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::OutcomeAttributionListing) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_JOURNEY_OUTCOMES_ATTRIBUTIONS_JOB: rt::Operation = rt::Operation::new(
        "getJourneyOutcomesAttributionsJob",
        rt::Method::Get,
        &["/api/v2/journey/outcomes/attributions/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_outcomes_attributions_job`.
#[derive(Debug)]
pub enum GetJourneyOutcomesAttributionsJob {}
impl rt::Endpoint for GetJourneyOutcomesAttributionsJob {
    type Answer = models::OutcomeAttributionJobStateResponse;
}
static GET_JOURNEY_OUTCOMES_ATTRIBUTIONS_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getJourneyOutcomesAttributionsJobResults",
        rt::Method::Get,
        &["/api/v2/journey/outcomes/attributions/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_outcomes_attributions_job_results`.
#[derive(Debug)]
pub enum GetJourneyOutcomesAttributionsJobResults {}
impl rt::Endpoint for GetJourneyOutcomesAttributionsJobResults {
    type Answer = models::OutcomeAttributionResponseListing;
}
static GET_JOURNEY_OUTCOMES_PREDICTORS: rt::Operation = rt::Operation::new(
        "getJourneyOutcomesPredictors",
        rt::Method::Get,
        &["/api/v2/journey/outcomes/predictors"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_outcomes_predictors`.
#[derive(Debug)]
pub enum GetJourneyOutcomesPredictors {}
impl rt::Endpoint for GetJourneyOutcomesPredictors {
    type Answer = models::OutcomePredictorListing;
}
static POST_JOURNEY_OUTCOMES_PREDICTORS: rt::Operation = rt::Operation::new(
        "postJourneyOutcomesPredictors",
        rt::Method::Post,
        &["/api/v2/journey/outcomes/predictors"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_journey_outcomes_predictors`.
#[derive(Debug)]
pub enum PostJourneyOutcomesPredictors {}
impl rt::Endpoint for PostJourneyOutcomesPredictors {
    type Answer = models::OutcomePredictor;
}
impl JourneyRequest<PostJourneyOutcomesPredictors> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::OutcomePredictorRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_JOURNEY_OUTCOMES_PREDICTOR: rt::Operation = rt::Operation::new(
        "getJourneyOutcomesPredictor",
        rt::Method::Get,
        &["/api/v2/journey/outcomes/predictors/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_outcomes_predictor`.
#[derive(Debug)]
pub enum GetJourneyOutcomesPredictor {}
impl rt::Endpoint for GetJourneyOutcomesPredictor {
    type Answer = models::OutcomePredictor;
}
static DELETE_JOURNEY_OUTCOMES_PREDICTOR: rt::Operation = rt::Operation::new(
        "deleteJourneyOutcomesPredictor",
        rt::Method::Delete,
        &["/api/v2/journey/outcomes/predictors/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_journey_outcomes_predictor`.
#[derive(Debug)]
pub enum DeleteJourneyOutcomesPredictor {}
impl rt::Endpoint for DeleteJourneyOutcomesPredictor {
    type Answer = ();
}
static GET_JOURNEY_OUTCOME: rt::Operation = rt::Operation::new(
        "getJourneyOutcome",
        rt::Method::Get,
        &["/api/v2/journey/outcomes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_outcome`.
#[derive(Debug)]
pub enum GetJourneyOutcome {}
impl rt::Endpoint for GetJourneyOutcome {
    type Answer = models::Outcome;
}
static DELETE_JOURNEY_OUTCOME: rt::Operation = rt::Operation::new(
        "deleteJourneyOutcome",
        rt::Method::Delete,
        &["/api/v2/journey/outcomes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_journey_outcome`.
#[derive(Debug)]
pub enum DeleteJourneyOutcome {}
impl rt::Endpoint for DeleteJourneyOutcome {
    type Answer = ();
}
static PATCH_JOURNEY_OUTCOME: rt::Operation = rt::Operation::new(
        "patchJourneyOutcome",
        rt::Method::Patch,
        &["/api/v2/journey/outcomes/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_journey_outcome`.
#[derive(Debug)]
pub enum PatchJourneyOutcome {}
impl rt::Endpoint for PatchJourneyOutcome {
    type Answer = models::Outcome;
}
impl JourneyRequest<PatchJourneyOutcome> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::PatchOutcome) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_JOURNEY_SEGMENTS: rt::Operation = rt::Operation::new(
        "getJourneySegments",
        rt::Method::Get,
        &["/api/v2/journey/segments"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_segments`.
#[derive(Debug)]
pub enum GetJourneySegments {}
impl rt::Endpoint for GetJourneySegments {
    type Answer = models::SegmentListing;
}
impl JourneyRequest<GetJourneySegments> {
    /// Sets `isActive`.
    #[inline]
    pub fn is_active(mut self, value: bool) -> Self {
        self.call.query("isActive", value.to_string());
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
    /// Sets `queryFields`.
    #[inline]
    pub fn query_fields(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "queryFields",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `queryValue`.
    #[inline]
    pub fn query_value(mut self, value: impl Into<String>) -> Self {
        self.call.query("queryValue", value.into());
        self
    }
    /// Sets `segmentIds`.
    #[inline]
    pub fn segment_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "segmentIds",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `sortBy`.
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
}
static POST_JOURNEY_SEGMENTS: rt::Operation = rt::Operation::new(
        "postJourneySegments",
        rt::Method::Post,
        &["/api/v2/journey/segments"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_journey_segments`.
#[derive(Debug)]
pub enum PostJourneySegments {}
impl rt::Endpoint for PostJourneySegments {
    type Answer = models::JourneySegment;
}
impl JourneyRequest<PostJourneySegments> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::JourneySegmentRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_JOURNEY_SEGMENT: rt::Operation = rt::Operation::new(
        "getJourneySegment",
        rt::Method::Get,
        &["/api/v2/journey/segments/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_segment`.
#[derive(Debug)]
pub enum GetJourneySegment {}
impl rt::Endpoint for GetJourneySegment {
    type Answer = models::JourneySegment;
}
static DELETE_JOURNEY_SEGMENT: rt::Operation = rt::Operation::new(
        "deleteJourneySegment",
        rt::Method::Delete,
        &["/api/v2/journey/segments/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_journey_segment`.
#[derive(Debug)]
pub enum DeleteJourneySegment {}
impl rt::Endpoint for DeleteJourneySegment {
    type Answer = ();
}
static PATCH_JOURNEY_SEGMENT: rt::Operation = rt::Operation::new(
        "patchJourneySegment",
        rt::Method::Patch,
        &["/api/v2/journey/segments/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_journey_segment`.
#[derive(Debug)]
pub enum PatchJourneySegment {}
impl rt::Endpoint for PatchJourneySegment {
    type Answer = models::JourneySegment;
}
impl JourneyRequest<PatchJourneySegment> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::PatchSegment) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_JOURNEY_SESSION: rt::Operation = rt::Operation::new(
        "getJourneySession",
        rt::Method::Get,
        &["/api/v2/journey/sessions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_session`.
#[derive(Debug)]
pub enum GetJourneySession {}
impl rt::Endpoint for GetJourneySession {
    type Answer = models::Session;
}
static GET_JOURNEY_SESSION_EVENTS: rt::Operation = rt::Operation::new(
        "getJourneySessionEvents",
        rt::Method::Get,
        &["/api/v2/journey/sessions/", "/events"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_session_events`.
#[derive(Debug)]
pub enum GetJourneySessionEvents {}
impl rt::Endpoint for GetJourneySessionEvents {
    type Answer = models::EventListing;
}
impl JourneyRequest<GetJourneySessionEvents> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `eventType`.
    #[inline]
    pub fn event_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("eventType", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static GET_JOURNEY_SESSION_OUTCOMESCORES: rt::Operation = rt::Operation::new(
        "getJourneySessionOutcomescores",
        rt::Method::Get,
        &["/api/v2/journey/sessions/", "/outcomescores"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_session_outcomescores`.
#[derive(Debug)]
pub enum GetJourneySessionOutcomescores {}
impl rt::Endpoint for GetJourneySessionOutcomescores {
    type Answer = models::OutcomeScoresResult;
}
static GET_JOURNEY_VIEWS: rt::Operation = rt::Operation::new(
        "getJourneyViews",
        rt::Method::Get,
        &["/api/v2/journey/views"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_views`.
#[derive(Debug)]
pub enum GetJourneyViews {}
impl rt::Endpoint for GetJourneyViews {
    type Answer = models::JourneyViewListing;
}
impl JourneyRequest<GetJourneyViews> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
    /// Sets `id`.
    #[inline]
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.call.query("id", value.into());
        self
    }
    /// Sets `nameOrCreatedBy`.
    #[inline]
    pub fn name_or_created_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("nameOrCreatedBy", value.into());
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
static POST_JOURNEY_VIEWS: rt::Operation = rt::Operation::new(
        "postJourneyViews",
        rt::Method::Post,
        &["/api/v2/journey/views"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_journey_views`.
#[derive(Debug)]
pub enum PostJourneyViews {}
impl rt::Endpoint for PostJourneyViews {
    type Answer = models::JourneyView;
}
static GET_JOURNEY_VIEWS_DATA_DETAILS: rt::Operation = rt::Operation::new(
        "getJourneyViewsDataDetails",
        rt::Method::Get,
        &["/api/v2/journey/views/data/details"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_views_data_details`.
#[derive(Debug)]
pub enum GetJourneyViewsDataDetails {}
impl rt::Endpoint for GetJourneyViewsDataDetails {
    type Answer = models::DataRange;
}
static POST_JOURNEY_VIEWS_ENCODINGS_VALIDATE: rt::Operation = rt::Operation::new(
        "postJourneyViewsEncodingsValidate",
        rt::Method::Post,
        &["/api/v2/journey/views/encodings/validate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_journey_views_encodings_validate`.
#[derive(Debug)]
pub enum PostJourneyViewsEncodingsValidate {}
impl rt::Endpoint for PostJourneyViewsEncodingsValidate {
    type Answer = models::EntityListing;
}
impl JourneyRequest<PostJourneyViewsEncodingsValidate> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: Vec<models::Label>) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_JOURNEY_VIEWS_EVENTDEFINITIONS: rt::Operation = rt::Operation::new(
        "getJourneyViewsEventdefinitions",
        rt::Method::Get,
        &["/api/v2/journey/views/eventdefinitions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_views_eventdefinitions`.
#[derive(Debug)]
pub enum GetJourneyViewsEventdefinitions {}
impl rt::Endpoint for GetJourneyViewsEventdefinitions {
    type Answer = models::JourneyEventDefinitionListing;
}
static GET_JOURNEY_VIEWS_EVENTDEFINITIONS_EXTERNAL: rt::Operation = rt::Operation::new(
        "getJourneyViewsEventdefinitionsExternal",
        rt::Method::Get,
        &["/api/v2/journey/views/eventdefinitions/external"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_views_eventdefinitions_external`.
#[derive(Debug)]
pub enum GetJourneyViewsEventdefinitionsExternal {}
impl rt::Endpoint for GetJourneyViewsEventdefinitionsExternal {
    type Answer = models::GetExternalEventsResponse;
}
static GET_JOURNEY_VIEWS_EVENTDEFINITIONS_EXTERNAL_CHANGES: rt::Operation = rt::Operation::new(
        "getJourneyViewsEventdefinitionsExternalChanges",
        rt::Method::Get,
        &["/api/v2/journey/views/eventdefinitions/external/changes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_views_eventdefinitions_external_changes`.
#[derive(Debug)]
pub enum GetJourneyViewsEventdefinitionsExternalChanges {}
impl rt::Endpoint for GetJourneyViewsEventdefinitionsExternalChanges {
    type Answer = models::ExternalEventChangesResponse;
}
static GET_JOURNEY_VIEWS_EVENTDEFINITION: rt::Operation = rt::Operation::new(
        "getJourneyViewsEventdefinition",
        rt::Method::Get,
        &["/api/v2/journey/views/eventdefinitions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_views_eventdefinition`.
#[derive(Debug)]
pub enum GetJourneyViewsEventdefinition {}
impl rt::Endpoint for GetJourneyViewsEventdefinition {
    type Answer = models::JourneyEventDefinition;
}
static PUT_JOURNEY_VIEWS_EVENTDEFINITION: rt::Operation = rt::Operation::new(
        "putJourneyViewsEventdefinition",
        rt::Method::Put,
        &["/api/v2/journey/views/eventdefinitions/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_journey_views_eventdefinition`.
#[derive(Debug)]
pub enum PutJourneyViewsEventdefinition {}
impl rt::Endpoint for PutJourneyViewsEventdefinition {
    type Answer = models::UpdateExternalEventResponse;
}
impl JourneyRequest<PutJourneyViewsEventdefinition> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::UpdateExternalEventRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static PUT_JOURNEY_VIEWS_EVENTDEFINITION_ACTIVATE: rt::Operation = rt::Operation::new(
        "putJourneyViewsEventdefinitionActivate",
        rt::Method::Put,
        &["/api/v2/journey/views/eventdefinitions/", "/activate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_journey_views_eventdefinition_activate`.
#[derive(Debug)]
pub enum PutJourneyViewsEventdefinitionActivate {}
impl rt::Endpoint for PutJourneyViewsEventdefinitionActivate {
    type Answer = models::ActivateExternalEventResponse;
}
impl JourneyRequest<PutJourneyViewsEventdefinitionActivate> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::ActivateExternalEventRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_JOURNEY_VIEWS_JOBS: rt::Operation = rt::Operation::new(
        "getJourneyViewsJobs",
        rt::Method::Get,
        &["/api/v2/journey/views/jobs"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_views_jobs`.
#[derive(Debug)]
pub enum GetJourneyViewsJobs {}
impl rt::Endpoint for GetJourneyViewsJobs {
    type Answer = models::JourneyViewJobListing;
}
impl JourneyRequest<GetJourneyViewsJobs> {
    /// Sets `interval`.
    #[inline]
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.call.query("interval", value.into());
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
    /// Sets `statuses`.
    #[inline]
    pub fn statuses(mut self, value: impl Into<String>) -> Self {
        self.call.query("statuses", value.into());
        self
    }
}
static GET_JOURNEY_VIEWS_JOBS_ME: rt::Operation = rt::Operation::new(
        "getJourneyViewsJobsMe",
        rt::Method::Get,
        &["/api/v2/journey/views/jobs/me"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_views_jobs_me`.
#[derive(Debug)]
pub enum GetJourneyViewsJobsMe {}
impl rt::Endpoint for GetJourneyViewsJobsMe {
    type Answer = models::JourneyViewJobListing;
}
impl JourneyRequest<GetJourneyViewsJobsMe> {
    /// Sets `interval`.
    #[inline]
    pub fn interval(mut self, value: impl Into<String>) -> Self {
        self.call.query("interval", value.into());
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
    /// Sets `statuses`.
    #[inline]
    pub fn statuses(mut self, value: impl Into<String>) -> Self {
        self.call.query("statuses", value.into());
        self
    }
}
static GET_JOURNEY_VIEWS_SCHEDULES: rt::Operation = rt::Operation::new(
        "getJourneyViewsSchedules",
        rt::Method::Get,
        &["/api/v2/journey/views/schedules"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_views_schedules`.
#[derive(Debug)]
pub enum GetJourneyViewsSchedules {}
impl rt::Endpoint for GetJourneyViewsSchedules {
    type Answer = models::JourneyViewScheduleListing;
}
impl JourneyRequest<GetJourneyViewsSchedules> {
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
static GET_JOURNEY_VIEW: rt::Operation = rt::Operation::new(
        "getJourneyView",
        rt::Method::Get,
        &["/api/v2/journey/views/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_view`.
#[derive(Debug)]
pub enum GetJourneyView {}
impl rt::Endpoint for GetJourneyView {
    type Answer = models::JourneyView;
}
static DELETE_JOURNEY_VIEW: rt::Operation = rt::Operation::new(
        "deleteJourneyView",
        rt::Method::Delete,
        &["/api/v2/journey/views/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_journey_view`.
#[derive(Debug)]
pub enum DeleteJourneyView {}
impl rt::Endpoint for DeleteJourneyView {
    type Answer = ();
}
static GET_JOURNEY_VIEW_SCHEDULES: rt::Operation = rt::Operation::new(
        "getJourneyViewSchedules",
        rt::Method::Get,
        &["/api/v2/journey/views/", "/schedules"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_view_schedules`.
#[derive(Debug)]
pub enum GetJourneyViewSchedules {}
impl rt::Endpoint for GetJourneyViewSchedules {
    type Answer = models::JourneyViewSchedule;
}
static PUT_JOURNEY_VIEW_SCHEDULES: rt::Operation = rt::Operation::new(
        "putJourneyViewSchedules",
        rt::Method::Put,
        &["/api/v2/journey/views/", "/schedules"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_journey_view_schedules`.
#[derive(Debug)]
pub enum PutJourneyViewSchedules {}
impl rt::Endpoint for PutJourneyViewSchedules {
    type Answer = models::JourneyViewSchedule;
}
static POST_JOURNEY_VIEW_SCHEDULES: rt::Operation = rt::Operation::new(
        "postJourneyViewSchedules",
        rt::Method::Post,
        &["/api/v2/journey/views/", "/schedules"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_journey_view_schedules`.
#[derive(Debug)]
pub enum PostJourneyViewSchedules {}
impl rt::Endpoint for PostJourneyViewSchedules {
    type Answer = models::JourneyViewSchedule;
}
static DELETE_JOURNEY_VIEW_SCHEDULES: rt::Operation = rt::Operation::new(
        "deleteJourneyViewSchedules",
        rt::Method::Delete,
        &["/api/v2/journey/views/", "/schedules"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_journey_view_schedules`.
#[derive(Debug)]
pub enum DeleteJourneyViewSchedules {}
impl rt::Endpoint for DeleteJourneyViewSchedules {
    type Answer = models::JourneyViewSchedule;
}
static POST_JOURNEY_VIEW_VERSIONS: rt::Operation = rt::Operation::new(
        "postJourneyViewVersions",
        rt::Method::Post,
        &["/api/v2/journey/views/", "/versions"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_journey_view_versions`.
#[derive(Debug)]
pub enum PostJourneyViewVersions {}
impl rt::Endpoint for PostJourneyViewVersions {
    type Answer = models::JourneyView;
}
static POST_JOURNEY_VIEW_VERSION_JOBS: rt::Operation = rt::Operation::new(
        "postJourneyViewVersionJobs",
        rt::Method::Post,
        &["/api/v2/journey/views/", "/versions/", "/jobs"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_journey_view_version_jobs`.
#[derive(Debug)]
pub enum PostJourneyViewVersionJobs {}
impl rt::Endpoint for PostJourneyViewVersionJobs {
    type Answer = models::JourneyViewJob;
}
static GET_JOURNEY_VIEW_VERSION_JOBS_LATEST: rt::Operation = rt::Operation::new(
        "getJourneyViewVersionJobsLatest",
        rt::Method::Get,
        &["/api/v2/journey/views/", "/versions/", "/jobs/latest"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_view_version_jobs_latest`.
#[derive(Debug)]
pub enum GetJourneyViewVersionJobsLatest {}
impl rt::Endpoint for GetJourneyViewVersionJobsLatest {
    type Answer = models::JourneyViewJob;
}
static GET_JOURNEY_VIEW_VERSION_JOB: rt::Operation = rt::Operation::new(
        "getJourneyViewVersionJob",
        rt::Method::Get,
        &["/api/v2/journey/views/", "/versions/", "/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_view_version_job`.
#[derive(Debug)]
pub enum GetJourneyViewVersionJob {}
impl rt::Endpoint for GetJourneyViewVersionJob {
    type Answer = models::JourneyViewJob;
}
static PATCH_JOURNEY_VIEW_VERSION_JOB: rt::Operation = rt::Operation::new(
        "patchJourneyViewVersionJob",
        rt::Method::Patch,
        &["/api/v2/journey/views/", "/versions/", "/jobs/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_journey_view_version_job`.
#[derive(Debug)]
pub enum PatchJourneyViewVersionJob {}
impl rt::Endpoint for PatchJourneyViewVersionJob {
    type Answer = models::JourneyViewJob;
}
static GET_JOURNEY_VIEW_VERSION_JOB_RESULTS_CHART: rt::Operation = rt::Operation::new(
        "getJourneyViewVersionJobResultsChart",
        rt::Method::Get,
        &["/api/v2/journey/views/", "/versions/", "/jobs/", "/results/charts/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_view_version_job_results_chart`.
#[derive(Debug)]
pub enum GetJourneyViewVersionJobResultsChart {}
impl rt::Endpoint for GetJourneyViewVersionJobResultsChart {
    type Answer = models::JourneyViewChartResult;
}
static GET_JOURNEY_VIEW_VERSION_CHART: rt::Operation = rt::Operation::new(
        "getJourneyViewVersionChart",
        rt::Method::Get,
        &["/api/v2/journey/views/", "/versions/", "/charts/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_view_version_chart`.
#[derive(Debug)]
pub enum GetJourneyViewVersionChart {}
impl rt::Endpoint for GetJourneyViewVersionChart {
    type Answer = models::JourneyViewChart;
}
static GET_JOURNEY_VIEW_VERSION_CHART_VERSION: rt::Operation = rt::Operation::new(
        "getJourneyViewVersionChartVersion",
        rt::Method::Get,
        &["/api/v2/journey/views/", "/versions/", "/charts/", "/versions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_view_version_chart_version`.
#[derive(Debug)]
pub enum GetJourneyViewVersionChartVersion {}
impl rt::Endpoint for GetJourneyViewVersionChartVersion {
    type Answer = models::JourneyViewChart;
}
static GET_JOURNEY_VIEW_VERSION_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getJourneyViewVersionJobResults",
        rt::Method::Get,
        &["/api/v2/journey/views/", "/versions/", "/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_view_version_job_results`.
#[derive(Debug)]
pub enum GetJourneyViewVersionJobResults {}
impl rt::Endpoint for GetJourneyViewVersionJobResults {
    type Answer = models::JourneyViewResult;
}
static GET_JOURNEY_VIEW_VERSION: rt::Operation = rt::Operation::new(
        "getJourneyViewVersion",
        rt::Method::Get,
        &["/api/v2/journey/views/", "/versions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_journey_view_version`.
#[derive(Debug)]
pub enum GetJourneyViewVersion {}
impl rt::Endpoint for GetJourneyViewVersion {
    type Answer = models::JourneyView;
}
static PUT_JOURNEY_VIEW_VERSION: rt::Operation = rt::Operation::new(
        "putJourneyViewVersion",
        rt::Method::Put,
        &["/api/v2/journey/views/", "/versions/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_journey_view_version`.
#[derive(Debug)]
pub enum PutJourneyViewVersion {}
impl rt::Endpoint for PutJourneyViewVersion {
    type Answer = models::JourneyView;
}
