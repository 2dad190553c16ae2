// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Routing.
#[derive(Clone, Debug)]
pub struct RoutingApi {
    client: rt::Client,
}
impl RoutingApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `POST /api/v2/analytics/queues/observations/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_analytics_queues_observations_query(
        &self,
        body: models::QueueObservationQuery,
    ) -> RoutingRequest<PostAnalyticsQueuesObservationsQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_QUEUES_OBSERVATIONS_QUERY,
        );
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `POST /api/v2/analytics/routing/activity/query`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn post_analytics_routing_activity_query(
        &self,
        body: models::RoutingActivityQuery,
    ) -> RoutingRequest<PostAnalyticsRoutingActivityQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ANALYTICS_ROUTING_ACTIVITY_QUERY,
        );
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/assessments`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `limit`
    /// - `page_size`
    /// - `queue_id`
    #[inline]
    pub fn get_routing_assessments(&self) -> RoutingRequest<GetRoutingAssessments> {
        RoutingRequest::new(rt::Call::new(&self.client, &GET_ROUTING_ASSESSMENTS))
    }
    /// `POST /api/v2/routing/assessments`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_routing_assessments(&self) -> RoutingRequest<PostRoutingAssessments> {
        RoutingRequest::new(rt::Call::new(&self.client, &POST_ROUTING_ASSESSMENTS))
    }
    /// `GET /api/v2/routing/assessments/jobs`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    #[inline]
    pub fn get_routing_assessments_jobs(
        &self,
    ) -> RoutingRequest<GetRoutingAssessmentsJobs> {
        RoutingRequest::new(rt::Call::new(&self.client, &GET_ROUTING_ASSESSMENTS_JOBS))
    }
    /// `POST /api/v2/routing/assessments/jobs`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_routing_assessments_jobs(
        &self,
    ) -> RoutingRequest<PostRoutingAssessmentsJobs> {
        RoutingRequest::new(rt::Call::new(&self.client, &POST_ROUTING_ASSESSMENTS_JOBS))
    }
    /// `GET /api/v2/routing/assessments/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_routing_assessments_job(
        &self,
        job_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingAssessmentsJob> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_ASSESSMENTS_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/routing/assessments/{assessmentId}`
    ///
    /// Arguments:
    /// - `assessment_id`
    #[inline]
    pub fn get_routing_assessment(
        &self,
        assessment_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingAssessment> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_ASSESSMENT)
                .path(&assessment_id.into()),
        )
    }
    /// `DELETE /api/v2/routing/assessments/{assessmentId}`
    ///
    /// Arguments:
    /// - `assessment_id`
    #[inline]
    pub fn delete_routing_assessment(
        &self,
        assessment_id: impl Into<String>,
    ) -> RoutingRequest<DeleteRoutingAssessment> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &DELETE_ROUTING_ASSESSMENT)
                .path(&assessment_id.into()),
        )
    }
    /// `GET /api/v2/routing/availablemediatypes`
    #[inline]
    pub fn get_routing_availablemediatypes(
        &self,
    ) -> RoutingRequest<GetRoutingAvailablemediatypes> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_AVAILABLEMEDIATYPES),
        )
    }
    /// `PATCH /api/v2/routing/conversations/{conversationId}`
    ///
    /// Arguments:
    /// - `conversation_id`
    /// - `body`
    #[inline]
    pub fn patch_routing_conversation(
        &self,
        conversation_id: impl Into<String>,
        body: models::RoutingConversationAttributesRequest,
    ) -> RoutingRequest<PatchRoutingConversation> {
        let mut call = rt::Call::new(&self.client, &PATCH_ROUTING_CONVERSATION)
            .path(&conversation_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/directroutingbackup/settings/me`
    #[inline]
    pub fn get_routing_directroutingbackup_settings_me(
        &self,
    ) -> RoutingRequest<GetRoutingDirectroutingbackupSettingsMe> {
        RoutingRequest::new(
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
    ) -> RoutingRequest<PutRoutingDirectroutingbackupSettingsMe> {
        let mut call = rt::Call::new(
            &self.client,
            &PUT_ROUTING_DIRECTROUTINGBACKUP_SETTINGS_ME,
        );
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `DELETE /api/v2/routing/directroutingbackup/settings/me`
    #[inline]
    pub fn delete_routing_directroutingbackup_settings_me(
        &self,
    ) -> RoutingRequest<DeleteRoutingDirectroutingbackupSettingsMe> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &DELETE_ROUTING_DIRECTROUTINGBACKUP_SETTINGS_ME),
        )
    }
    /// `GET /api/v2/routing/email/domains`
    ///
    /// Optional, set on the request:
    /// - `exclude_status`
    /// - `expand`
    /// - `filter`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_routing_email_domains(&self) -> RoutingRequest<GetRoutingEmailDomains> {
        RoutingRequest::new(rt::Call::new(&self.client, &GET_ROUTING_EMAIL_DOMAINS))
    }
    /// `POST /api/v2/routing/email/domains`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_routing_email_domains(
        &self,
        body: models::InboundDomainCreateRequest,
    ) -> RoutingRequest<PostRoutingEmailDomains> {
        let mut call = rt::Call::new(&self.client, &POST_ROUTING_EMAIL_DOMAINS);
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/email/domains/{domainId}`
    ///
    /// Arguments:
    /// - `domain_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_routing_email_domain(
        &self,
        domain_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingEmailDomain> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_EMAIL_DOMAIN)
                .path(&domain_id.into()),
        )
    }
    /// `DELETE /api/v2/routing/email/domains/{domainId}`
    ///
    /// Arguments:
    /// - `domain_id`
    #[inline]
    pub fn delete_routing_email_domain(
        &self,
        domain_id: impl Into<String>,
    ) -> RoutingRequest<DeleteRoutingEmailDomain> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &DELETE_ROUTING_EMAIL_DOMAIN)
                .path(&domain_id.into()),
        )
    }
    /// `PATCH /api/v2/routing/email/domains/{domainId}`
    ///
    /// Arguments:
    /// - `domain_id`
    /// - `body`
    #[inline]
    pub fn patch_routing_email_domain(
        &self,
        domain_id: impl Into<String>,
        body: models::InboundDomainPatchRequest,
    ) -> RoutingRequest<PatchRoutingEmailDomain> {
        let mut call = rt::Call::new(&self.client, &PATCH_ROUTING_EMAIL_DOMAIN)
            .path(&domain_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/email/domains/{domainId}/dkim`
    ///
    /// Arguments:
    /// - `domain_id`
    #[inline]
    pub fn get_routing_email_domain_dkim(
        &self,
        domain_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingEmailDomainDkim> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_EMAIL_DOMAIN_DKIM)
                .path(&domain_id.into()),
        )
    }
    /// `POST /api/v2/routing/email/domains/{domainId}/dkim`
    ///
    /// Arguments:
    /// - `domain_id`
    #[inline]
    pub fn post_routing_email_domain_dkim(
        &self,
        domain_id: impl Into<String>,
    ) -> RoutingRequest<PostRoutingEmailDomainDkim> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &POST_ROUTING_EMAIL_DOMAIN_DKIM)
                .path(&domain_id.into()),
        )
    }
    /// `GET /api/v2/routing/email/domains/{domainId}/mailfrom`
    ///
    /// Arguments:
    /// - `domain_id`
    #[inline]
    pub fn get_routing_email_domain_mailfrom(
        &self,
        domain_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingEmailDomainMailfrom> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_EMAIL_DOMAIN_MAILFROM)
                .path(&domain_id.into()),
        )
    }
    /// `POST /api/v2/routing/email/domains/{domainId}/mailfrom`
    ///
    /// Arguments:
    /// - `domain_id`
    /// - `body`
    #[inline]
    pub fn post_routing_email_domain_mailfrom(
        &self,
        domain_id: impl Into<String>,
        body: models::MailFromResult,
    ) -> RoutingRequest<PostRoutingEmailDomainMailfrom> {
        let mut call = rt::Call::new(&self.client, &POST_ROUTING_EMAIL_DOMAIN_MAILFROM)
            .path(&domain_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `POST /api/v2/routing/email/domains/{domainId}/testconnection`
    ///
    /// Arguments:
    /// - `domain_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_routing_email_domain_testconnection(
        &self,
        domain_id: impl Into<String>,
    ) -> RoutingRequest<PostRoutingEmailDomainTestconnection> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &POST_ROUTING_EMAIL_DOMAIN_TESTCONNECTION)
                .path(&domain_id.into()),
        )
    }
    /// `PATCH /api/v2/routing/email/domains/{domainId}/validate`
    ///
    /// Arguments:
    /// - `domain_id`
    /// - `body`
    #[inline]
    pub fn patch_routing_email_domain_validate(
        &self,
        domain_id: impl Into<String>,
        body: models::InboundDomainPatchRequest,
    ) -> RoutingRequest<PatchRoutingEmailDomainValidate> {
        let mut call = rt::Call::new(&self.client, &PATCH_ROUTING_EMAIL_DOMAIN_VALIDATE)
            .path(&domain_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/email/domains/{domainId}/verification`
    ///
    /// Arguments:
    /// - `domain_id`
    #[inline]
    pub fn get_routing_email_domain_verification(
        &self,
        domain_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingEmailDomainVerification> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_EMAIL_DOMAIN_VERIFICATION)
                .path(&domain_id.into()),
        )
    }
    /// `POST /api/v2/routing/email/domains/{domainId}/verification`
    ///
    /// Arguments:
    /// - `domain_id`
    #[inline]
    pub fn post_routing_email_domain_verification(
        &self,
        domain_id: impl Into<String>,
    ) -> RoutingRequest<PostRoutingEmailDomainVerification> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &POST_ROUTING_EMAIL_DOMAIN_VERIFICATION)
                .path(&domain_id.into()),
        )
    }
    /// `GET /api/v2/routing/email/domains/{domainName}/routes`
    ///
    /// Arguments:
    /// - `domain_name`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `page_number`
    /// - `page_size`
    /// - `pattern`
    #[inline]
    pub fn get_routing_email_domain_routes(
        &self,
        domain_name: impl Into<String>,
    ) -> RoutingRequest<GetRoutingEmailDomainRoutes> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_EMAIL_DOMAIN_ROUTES)
                .path(&domain_name.into()),
        )
    }
    /// `POST /api/v2/routing/email/domains/{domainName}/routes`
    ///
    /// Arguments:
    /// - `domain_name`
    /// - `body`
    #[inline]
    pub fn post_routing_email_domain_routes(
        &self,
        domain_name: impl Into<String>,
        body: models::InboundRoute,
    ) -> RoutingRequest<PostRoutingEmailDomainRoutes> {
        let mut call = rt::Call::new(&self.client, &POST_ROUTING_EMAIL_DOMAIN_ROUTES)
            .path(&domain_name.into());
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/email/domains/{domainName}/routes/{routeId}`
    ///
    /// Arguments:
    /// - `domain_name`
    /// - `route_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_routing_email_domain_route(
        &self,
        domain_name: impl Into<String>,
        route_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingEmailDomainRoute> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_EMAIL_DOMAIN_ROUTE)
                .path(&domain_name.into())
                .path(&route_id.into()),
        )
    }
    /// `PUT /api/v2/routing/email/domains/{domainName}/routes/{routeId}`
    ///
    /// Arguments:
    /// - `domain_name`
    /// - `route_id`
    /// - `body`
    #[inline]
    pub fn put_routing_email_domain_route(
        &self,
        domain_name: impl Into<String>,
        route_id: impl Into<String>,
        body: models::InboundRoute,
    ) -> RoutingRequest<PutRoutingEmailDomainRoute> {
        let mut call = rt::Call::new(&self.client, &PUT_ROUTING_EMAIL_DOMAIN_ROUTE)
            .path(&domain_name.into())
            .path(&route_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `DELETE /api/v2/routing/email/domains/{domainName}/routes/{routeId}`
    ///
    /// Arguments:
    /// - `domain_name`
    /// - `route_id`
    #[inline]
    pub fn delete_routing_email_domain_route(
        &self,
        domain_name: impl Into<String>,
        route_id: impl Into<String>,
    ) -> RoutingRequest<DeleteRoutingEmailDomainRoute> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &DELETE_ROUTING_EMAIL_DOMAIN_ROUTE)
                .path(&domain_name.into())
                .path(&route_id.into()),
        )
    }
    /// `GET /api/v2/routing/email/domains/{domainName}/routes/{routeId}/identityresolution`
    ///
    /// Arguments:
    /// - `domain_name`
    /// - `route_id`
    #[inline]
    pub fn get_routing_email_domain_route_identityresolution(
        &self,
        domain_name: impl Into<String>,
        route_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingEmailDomainRouteIdentityresolution> {
        RoutingRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_ROUTING_EMAIL_DOMAIN_ROUTE_IDENTITYRESOLUTION,
                )
                .path(&domain_name.into())
                .path(&route_id.into()),
        )
    }
    /// `PUT /api/v2/routing/email/domains/{domainName}/routes/{routeId}/identityresolution`
    ///
    /// Arguments:
    /// - `domain_name`
    /// - `route_id`
    /// - `body`
    #[inline]
    pub fn put_routing_email_domain_route_identityresolution(
        &self,
        domain_name: impl Into<String>,
        route_id: impl Into<String>,
        body: models::RouteIdentityResolutionConfig,
    ) -> RoutingRequest<PutRoutingEmailDomainRouteIdentityresolution> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_ROUTING_EMAIL_DOMAIN_ROUTE_IDENTITYRESOLUTION,
            )
            .path(&domain_name.into())
            .path(&route_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/email/outbound/domains`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `filter`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_routing_email_outbound_domains(
        &self,
    ) -> RoutingRequest<GetRoutingEmailOutboundDomains> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_EMAIL_OUTBOUND_DOMAINS),
        )
    }
    /// `POST /api/v2/routing/email/outbound/domains`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_routing_email_outbound_domains(
        &self,
        body: models::OutboundDomainCreateRequest,
    ) -> RoutingRequest<PostRoutingEmailOutboundDomains> {
        let mut call = rt::Call::new(&self.client, &POST_ROUTING_EMAIL_OUTBOUND_DOMAINS);
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `POST /api/v2/routing/email/outbound/domains/simulated`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_routing_email_outbound_domains_simulated(
        &self,
        body: models::OutboundDomainCreateRequest,
    ) -> RoutingRequest<PostRoutingEmailOutboundDomainsSimulated> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ROUTING_EMAIL_OUTBOUND_DOMAINS_SIMULATED,
        );
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/email/outbound/domains/{domainId}`
    ///
    /// Arguments:
    /// - `domain_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_routing_email_outbound_domain(
        &self,
        domain_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingEmailOutboundDomain> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_EMAIL_OUTBOUND_DOMAIN)
                .path(&domain_id.into()),
        )
    }
    /// `DELETE /api/v2/routing/email/outbound/domains/{domainId}`
    ///
    /// Arguments:
    /// - `domain_id`
    #[inline]
    pub fn delete_routing_email_outbound_domain(
        &self,
        domain_id: impl Into<String>,
    ) -> RoutingRequest<DeleteRoutingEmailOutboundDomain> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &DELETE_ROUTING_EMAIL_OUTBOUND_DOMAIN)
                .path(&domain_id.into()),
        )
    }
    /// `PATCH /api/v2/routing/email/outbound/domains/{domainId}`
    ///
    /// Arguments:
    /// - `domain_id`
    /// - `body`
    #[inline]
    pub fn patch_routing_email_outbound_domain(
        &self,
        domain_id: impl Into<String>,
        body: models::OutboundDomainPatchRequest,
    ) -> RoutingRequest<PatchRoutingEmailOutboundDomain> {
        let mut call = rt::Call::new(&self.client, &PATCH_ROUTING_EMAIL_OUTBOUND_DOMAIN)
            .path(&domain_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/email/outbound/domains/{domainId}/activation`
    ///
    /// Arguments:
    /// - `domain_id`
    #[inline]
    pub fn get_routing_email_outbound_domain_activation(
        &self,
        domain_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingEmailOutboundDomainActivation> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_EMAIL_OUTBOUND_DOMAIN_ACTIVATION)
                .path(&domain_id.into()),
        )
    }
    /// `PUT /api/v2/routing/email/outbound/domains/{domainId}/activation`
    ///
    /// Arguments:
    /// - `domain_id`
    #[inline]
    pub fn put_routing_email_outbound_domain_activation(
        &self,
        domain_id: impl Into<String>,
    ) -> RoutingRequest<PutRoutingEmailOutboundDomainActivation> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &PUT_ROUTING_EMAIL_OUTBOUND_DOMAIN_ACTIVATION)
                .path(&domain_id.into()),
        )
    }
    /// `POST /api/v2/routing/email/outbound/domains/{domainId}/testconnection`
    ///
    /// Arguments:
    /// - `domain_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_routing_email_outbound_domain_testconnection(
        &self,
        domain_id: impl Into<String>,
    ) -> RoutingRequest<PostRoutingEmailOutboundDomainTestconnection> {
        RoutingRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_ROUTING_EMAIL_OUTBOUND_DOMAIN_TESTCONNECTION,
                )
                .path(&domain_id.into()),
        )
    }
    /// `GET /api/v2/routing/email/setting`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_routing_email_setting(&self) -> RoutingRequest<GetRoutingEmailSetting> {
        RoutingRequest::new(rt::Call::new(&self.client, &GET_ROUTING_EMAIL_SETTING))
    }
    /// `POST /api/v2/routing/email/setting`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_routing_email_setting(
        &self,
        body: models::EmailSetting,
    ) -> RoutingRequest<PostRoutingEmailSetting> {
        let mut call = rt::Call::new(&self.client, &POST_ROUTING_EMAIL_SETTING);
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/email/setting/{emailSettingId}`
    ///
    /// Arguments:
    /// - `email_setting_id`
    #[inline]
    pub fn get_routing_email_setting_email_setting_id(
        &self,
        email_setting_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingEmailSettingEmailSettingId> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_EMAIL_SETTING_EMAIL_SETTING_ID)
                .path(&email_setting_id.into()),
        )
    }
    /// `DELETE /api/v2/routing/email/setting/{emailSettingId}`
    ///
    /// Arguments:
    /// - `email_setting_id`
    #[inline]
    pub fn delete_routing_email_setting_email_setting_id(
        &self,
        email_setting_id: impl Into<String>,
    ) -> RoutingRequest<DeleteRoutingEmailSettingEmailSettingId> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &DELETE_ROUTING_EMAIL_SETTING_EMAIL_SETTING_ID)
                .path(&email_setting_id.into()),
        )
    }
    /// `PATCH /api/v2/routing/email/setting/{emailSettingId}`
    ///
    /// Arguments:
    /// - `email_setting_id`
    /// - `body`
    #[inline]
    pub fn patch_routing_email_setting_email_setting_id(
        &self,
        email_setting_id: impl Into<String>,
        body: models::EmailSetting,
    ) -> RoutingRequest<PatchRoutingEmailSettingEmailSettingId> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_ROUTING_EMAIL_SETTING_EMAIL_SETTING_ID,
            )
            .path(&email_setting_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/email/setup`
    #[inline]
    pub fn get_routing_email_setup(&self) -> RoutingRequest<GetRoutingEmailSetup> {
        RoutingRequest::new(rt::Call::new(&self.client, &GET_ROUTING_EMAIL_SETUP))
    }
    /// `GET /api/v2/routing/languages`
    ///
    /// Optional, set on the request:
    /// - `id`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_routing_languages(&self) -> RoutingRequest<GetRoutingLanguages> {
        RoutingRequest::new(rt::Call::new(&self.client, &GET_ROUTING_LANGUAGES))
    }
    /// `POST /api/v2/routing/languages`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_routing_languages(
        &self,
        body: models::Language,
    ) -> RoutingRequest<PostRoutingLanguages> {
        let mut call = rt::Call::new(&self.client, &POST_ROUTING_LANGUAGES);
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/languages/{languageId}`
    ///
    /// Arguments:
    /// - `language_id`
    #[inline]
    pub fn get_routing_language(
        &self,
        language_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingLanguage> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_LANGUAGE).path(&language_id.into()),
        )
    }
    /// `DELETE /api/v2/routing/languages/{languageId}`
    ///
    /// Arguments:
    /// - `language_id`
    #[inline]
    pub fn delete_routing_language(
        &self,
        language_id: impl Into<String>,
    ) -> RoutingRequest<DeleteRoutingLanguage> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &DELETE_ROUTING_LANGUAGE)
                .path(&language_id.into()),
        )
    }
    /// `GET /api/v2/routing/message/recipients`
    ///
    /// Optional, set on the request:
    /// - `messenger_type`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_routing_message_recipients(
        &self,
    ) -> RoutingRequest<GetRoutingMessageRecipients> {
        RoutingRequest::new(rt::Call::new(&self.client, &GET_ROUTING_MESSAGE_RECIPIENTS))
    }
    /// `GET /api/v2/routing/message/recipients/{recipientId}`
    ///
    /// Arguments:
    /// - `recipient_id`
    #[inline]
    pub fn get_routing_message_recipient(
        &self,
        recipient_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingMessageRecipient> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_MESSAGE_RECIPIENT)
                .path(&recipient_id.into()),
        )
    }
    /// `PUT /api/v2/routing/message/recipients/{recipientId}`
    ///
    /// Arguments:
    /// - `recipient_id`
    /// - `body`
    #[inline]
    pub fn put_routing_message_recipient(
        &self,
        recipient_id: impl Into<String>,
        body: models::RecipientRequest,
    ) -> RoutingRequest<PutRoutingMessageRecipient> {
        let mut call = rt::Call::new(&self.client, &PUT_ROUTING_MESSAGE_RECIPIENT)
            .path(&recipient_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/predictors`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `kpi_id`
    /// - `limit`
    /// - `page_size`
    /// - `queue_id`
    /// - `state`
    #[inline]
    pub fn get_routing_predictors(&self) -> RoutingRequest<GetRoutingPredictors> {
        RoutingRequest::new(rt::Call::new(&self.client, &GET_ROUTING_PREDICTORS))
    }
    /// `POST /api/v2/routing/predictors`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_routing_predictors(&self) -> RoutingRequest<PostRoutingPredictors> {
        RoutingRequest::new(rt::Call::new(&self.client, &POST_ROUTING_PREDICTORS))
    }
    /// `GET /api/v2/routing/predictors/keyperformanceindicators`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `kpi_group`
    #[inline]
    pub fn get_routing_predictors_keyperformanceindicators(
        &self,
    ) -> RoutingRequest<GetRoutingPredictorsKeyperformanceindicators> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_PREDICTORS_KEYPERFORMANCEINDICATORS),
        )
    }
    /// `POST /api/v2/routing/predictors/keyperformanceindicators`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_routing_predictors_keyperformanceindicators(
        &self,
        body: models::CreateKpiRequest,
    ) -> RoutingRequest<PostRoutingPredictorsKeyperformanceindicators> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ROUTING_PREDICTORS_KEYPERFORMANCEINDICATORS,
        );
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/predictors/keyperformanceindicators/{kpiId}`
    ///
    /// Arguments:
    /// - `kpi_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_routing_predictors_keyperformanceindicator(
        &self,
        kpi_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingPredictorsKeyperformanceindicator> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_PREDICTORS_KEYPERFORMANCEINDICATOR)
                .path(&kpi_id.into()),
        )
    }
    /// `DELETE /api/v2/routing/predictors/keyperformanceindicators/{kpiId}`
    ///
    /// Arguments:
    /// - `kpi_id`
    #[inline]
    pub fn delete_routing_predictors_keyperformanceindicator(
        &self,
        kpi_id: impl Into<String>,
    ) -> RoutingRequest<DeleteRoutingPredictorsKeyperformanceindicator> {
        RoutingRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_ROUTING_PREDICTORS_KEYPERFORMANCEINDICATOR,
                )
                .path(&kpi_id.into()),
        )
    }
    /// `PATCH /api/v2/routing/predictors/keyperformanceindicators/{kpiId}`
    ///
    /// Arguments:
    /// - `kpi_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_routing_predictors_keyperformanceindicator(
        &self,
        kpi_id: impl Into<String>,
    ) -> RoutingRequest<PatchRoutingPredictorsKeyperformanceindicator> {
        RoutingRequest::new(
            rt::Call::new(
                    &self.client,
                    &PATCH_ROUTING_PREDICTORS_KEYPERFORMANCEINDICATOR,
                )
                .path(&kpi_id.into()),
        )
    }
    /// `GET /api/v2/routing/predictors/keyperformanceindicatortypes`
    #[inline]
    pub fn get_routing_predictors_keyperformanceindicatortypes(
        &self,
    ) -> RoutingRequest<GetRoutingPredictorsKeyperformanceindicatortypes> {
        RoutingRequest::new(
            rt::Call::new(
                &self.client,
                &GET_ROUTING_PREDICTORS_KEYPERFORMANCEINDICATORTYPES,
            ),
        )
    }
    /// `GET /api/v2/routing/predictors/{predictorId}`
    ///
    /// Arguments:
    /// - `predictor_id`
    #[inline]
    pub fn get_routing_predictor(
        &self,
        predictor_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingPredictor> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_PREDICTOR)
                .path(&predictor_id.into()),
        )
    }
    /// `DELETE /api/v2/routing/predictors/{predictorId}`
    ///
    /// Arguments:
    /// - `predictor_id`
    #[inline]
    pub fn delete_routing_predictor(
        &self,
        predictor_id: impl Into<String>,
    ) -> RoutingRequest<DeleteRoutingPredictor> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &DELETE_ROUTING_PREDICTOR)
                .path(&predictor_id.into()),
        )
    }
    /// `PATCH /api/v2/routing/predictors/{predictorId}`
    ///
    /// Arguments:
    /// - `predictor_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn patch_routing_predictor(
        &self,
        predictor_id: impl Into<String>,
    ) -> RoutingRequest<PatchRoutingPredictor> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &PATCH_ROUTING_PREDICTOR)
                .path(&predictor_id.into()),
        )
    }
    /// `GET /api/v2/routing/predictors/{predictorId}/models`
    ///
    /// Arguments:
    /// - `predictor_id`
    #[inline]
    pub fn get_routing_predictor_models(
        &self,
        predictor_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingPredictorModels> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_PREDICTOR_MODELS)
                .path(&predictor_id.into()),
        )
    }
    /// `GET /api/v2/routing/predictors/{predictorId}/models/{modelId}/features`
    ///
    /// Arguments:
    /// - `predictor_id`
    /// - `model_id`
    #[inline]
    pub fn get_routing_predictor_model_features(
        &self,
        predictor_id: impl Into<String>,
        model_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingPredictorModelFeatures> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_PREDICTOR_MODEL_FEATURES)
                .path(&predictor_id.into())
                .path(&model_id.into()),
        )
    }
    /// `GET /api/v2/routing/queues`
    ///
    /// Optional, set on the request:
    /// - `canned_response_library_id`
    /// - `division_id`
    /// - `expand`
    /// - `has_peer`
    /// - `id`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `peer_id`
    /// - `sort_order`
    #[inline]
    pub fn get_routing_queues(&self) -> RoutingRequest<GetRoutingQueues> {
        RoutingRequest::new(rt::Call::new(&self.client, &GET_ROUTING_QUEUES))
    }
    /// `POST /api/v2/routing/queues`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_routing_queues(
        &self,
        body: models::CreateQueueRequest,
    ) -> RoutingRequest<PostRoutingQueues> {
        let mut call = rt::Call::new(&self.client, &POST_ROUTING_QUEUES);
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/queues/divisionviews`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    /// - `id`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_routing_queues_divisionviews(
        &self,
    ) -> RoutingRequest<GetRoutingQueuesDivisionviews> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_QUEUES_DIVISIONVIEWS),
        )
    }
    /// `GET /api/v2/routing/queues/divisionviews/all`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_routing_queues_divisionviews_all(
        &self,
    ) -> RoutingRequest<GetRoutingQueuesDivisionviewsAll> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_QUEUES_DIVISIONVIEWS_ALL),
        )
    }
    /// `GET /api/v2/routing/queues/me`
    ///
    /// Optional, set on the request:
    /// - `joined`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_routing_queues_me(&self) -> RoutingRequest<GetRoutingQueuesMe> {
        RoutingRequest::new(rt::Call::new(&self.client, &GET_ROUTING_QUEUES_ME))
    }
    /// `GET /api/v2/routing/queues/{queueId}`
    ///
    /// Arguments:
    /// - `queue_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_routing_queue(
        &self,
        queue_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingQueue> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_QUEUE).path(&queue_id.into()),
        )
    }
    /// `PUT /api/v2/routing/queues/{queueId}`
    ///
    /// Arguments:
    /// - `queue_id`
    /// - `body`
    #[inline]
    pub fn put_routing_queue(
        &self,
        queue_id: impl Into<String>,
        body: models::QueueRequest,
    ) -> RoutingRequest<PutRoutingQueue> {
        let mut call = rt::Call::new(&self.client, &PUT_ROUTING_QUEUE)
            .path(&queue_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `DELETE /api/v2/routing/queues/{queueId}`
    ///
    /// Arguments:
    /// - `queue_id`
    ///
    /// Optional, set on the request:
    /// - `force_delete`
    #[inline]
    pub fn delete_routing_queue(
        &self,
        queue_id: impl Into<String>,
    ) -> RoutingRequest<DeleteRoutingQueue> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &DELETE_ROUTING_QUEUE).path(&queue_id.into()),
        )
    }
    /// `GET /api/v2/routing/queues/{queueId}/assistant`
    ///
    /// Arguments:
    /// - `queue_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `fallback_to_primary_assistant`
    /// - `language_variation`
    #[inline]
    pub fn get_routing_queue_assistant(
        &self,
        queue_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingQueueAssistant> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_QUEUE_ASSISTANT)
                .path(&queue_id.into()),
        )
    }
    /// `GET /api/v2/routing/queues/{queueId}/comparisonperiods`
    ///
    /// Arguments:
    /// - `queue_id`
    #[inline]
    pub fn get_routing_queue_comparisonperiods(
        &self,
        queue_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingQueueComparisonperiods> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_QUEUE_COMPARISONPERIODS)
                .path(&queue_id.into()),
        )
    }
    /// `GET /api/v2/routing/queues/{queueId}/comparisonperiods/{comparisonPeriodId}`
    ///
    /// Arguments:
    /// - `queue_id`
    /// - `comparison_period_id`
    #[inline]
    pub fn get_routing_queue_comparisonperiod(
        &self,
        queue_id: impl Into<String>,
        comparison_period_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingQueueComparisonperiod> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_QUEUE_COMPARISONPERIOD)
                .path(&queue_id.into())
                .path(&comparison_period_id.into()),
        )
    }
    /// `GET /api/v2/routing/queues/{queueId}/estimatedwaittime`
    ///
    /// Arguments:
    /// - `queue_id`
    ///
    /// Optional, set on the request:
    /// - `conversation_id`
    #[inline]
    pub fn get_routing_queue_estimatedwaittime(
        &self,
        queue_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingQueueEstimatedwaittime> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_QUEUE_ESTIMATEDWAITTIME)
                .path(&queue_id.into()),
        )
    }
    /// `GET /api/v2/routing/queues/{queueId}/identityresolution`
    ///
    /// Arguments:
    /// - `queue_id`
    #[inline]
    pub fn get_routing_queue_identityresolution(
        &self,
        queue_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingQueueIdentityresolution> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_QUEUE_IDENTITYRESOLUTION)
                .path(&queue_id.into()),
        )
    }
    /// `PUT /api/v2/routing/queues/{queueId}/identityresolution`
    ///
    /// Arguments:
    /// - `queue_id`
    /// - `body`
    #[inline]
    pub fn put_routing_queue_identityresolution(
        &self,
        queue_id: impl Into<String>,
        body: models::IdentityResolutionQueueConfig,
    ) -> RoutingRequest<PutRoutingQueueIdentityresolution> {
        let mut call = rt::Call::new(&self.client, &PUT_ROUTING_QUEUE_IDENTITYRESOLUTION)
            .path(&queue_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/queues/{queueId}/mediatypes/{mediaType}/estimatedwaittime`
    ///
    /// Arguments:
    /// - `queue_id`
    /// - `media_type`
    ///
    /// Optional, set on the request:
    /// - `label_id`
    #[inline]
    pub fn get_routing_queue_mediatype_estimatedwaittime(
        &self,
        queue_id: impl Into<String>,
        media_type: impl Into<String>,
    ) -> RoutingRequest<GetRoutingQueueMediatypeEstimatedwaittime> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_QUEUE_MEDIATYPE_ESTIMATEDWAITTIME)
                .path(&queue_id.into())
                .path(&media_type.into()),
        )
    }
    /// `GET /api/v2/routing/queues/{queueId}/members`
    ///
    /// Arguments:
    /// - `queue_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `joined`
    /// - `languages`
    /// - `member_by`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `presence`
    /// - `profile_skills`
    /// - `routing_status`
    /// - `skills`
    /// - `sort_order`
    #[inline]
    pub fn get_routing_queue_members(
        &self,
        queue_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingQueueMembers> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_QUEUE_MEMBERS)
                .path(&queue_id.into()),
        )
    }
    /// `POST /api/v2/routing/queues/{queueId}/members`
    ///
    /// Arguments:
    /// - `queue_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `delete`
    #[inline]
    pub fn post_routing_queue_members(
        &self,
        queue_id: impl Into<String>,
        body: Vec<models::WritableEntity>,
    ) -> RoutingRequest<PostRoutingQueueMembers> {
        let mut call = rt::Call::new(&self.client, &POST_ROUTING_QUEUE_MEMBERS)
            .path(&queue_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `PATCH /api/v2/routing/queues/{queueId}/members`
    ///
    /// Arguments:
    /// - `queue_id`
    /// - `body`
    #[inline]
    pub fn patch_routing_queue_members(
        &self,
        queue_id: impl Into<String>,
        body: Vec<models::QueueMember>,
    ) -> RoutingRequest<PatchRoutingQueueMembers> {
        let mut call = rt::Call::new(&self.client, &PATCH_ROUTING_QUEUE_MEMBERS)
            .path(&queue_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `DELETE /api/v2/routing/queues/{queueId}/members/{memberId}`
    ///
    /// Arguments:
    /// - `queue_id`
    /// - `member_id`
    #[inline]
    pub fn delete_routing_queue_member(
        &self,
        queue_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> RoutingRequest<DeleteRoutingQueueMember> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &DELETE_ROUTING_QUEUE_MEMBER)
                .path(&queue_id.into())
                .path(&member_id.into()),
        )
    }
    /// `PATCH /api/v2/routing/queues/{queueId}/members/{memberId}`
    ///
    /// Arguments:
    /// - `queue_id`
    /// - `member_id`
    /// - `body`
    #[inline]
    pub fn patch_routing_queue_member(
        &self,
        queue_id: impl Into<String>,
        member_id: impl Into<String>,
        body: models::QueueMember,
    ) -> RoutingRequest<PatchRoutingQueueMember> {
        let mut call = rt::Call::new(&self.client, &PATCH_ROUTING_QUEUE_MEMBER)
            .path(&queue_id.into())
            .path(&member_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/queues/{queueId}/users`
    ///
    /// Arguments:
    /// - `queue_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `joined`
    /// - `languages`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `presence`
    /// - `profile_skills`
    /// - `routing_status`
    /// - `skills`
    /// - `sort_order`
    #[deprecated]
    #[inline]
    pub fn get_routing_queue_users(
        &self,
        queue_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingQueueUsers> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_QUEUE_USERS).path(&queue_id.into()),
        )
    }
    /// `POST /api/v2/routing/queues/{queueId}/users`
    ///
    /// Arguments:
    /// - `queue_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `delete`
    #[deprecated]
    #[inline]
    pub fn post_routing_queue_users(
        &self,
        queue_id: impl Into<String>,
        body: Vec<models::WritableEntity>,
    ) -> RoutingRequest<PostRoutingQueueUsers> {
        let mut call = rt::Call::new(&self.client, &POST_ROUTING_QUEUE_USERS)
            .path(&queue_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `PATCH /api/v2/routing/queues/{queueId}/users`
    ///
    /// Arguments:
    /// - `queue_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn patch_routing_queue_users(
        &self,
        queue_id: impl Into<String>,
        body: Vec<models::QueueMember>,
    ) -> RoutingRequest<PatchRoutingQueueUsers> {
        let mut call = rt::Call::new(&self.client, &PATCH_ROUTING_QUEUE_USERS)
            .path(&queue_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `DELETE /api/v2/routing/queues/{queueId}/users/{memberId}`
    ///
    /// Arguments:
    /// - `queue_id`
    /// - `member_id`
    #[deprecated]
    #[inline]
    pub fn delete_routing_queue_user(
        &self,
        queue_id: impl Into<String>,
        member_id: impl Into<String>,
    ) -> RoutingRequest<DeleteRoutingQueueUser> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &DELETE_ROUTING_QUEUE_USER)
                .path(&queue_id.into())
                .path(&member_id.into()),
        )
    }
    /// `PATCH /api/v2/routing/queues/{queueId}/users/{memberId}`
    ///
    /// Arguments:
    /// - `queue_id`
    /// - `member_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn patch_routing_queue_user(
        &self,
        queue_id: impl Into<String>,
        member_id: impl Into<String>,
        body: models::QueueMember,
    ) -> RoutingRequest<PatchRoutingQueueUser> {
        let mut call = rt::Call::new(&self.client, &PATCH_ROUTING_QUEUE_USER)
            .path(&queue_id.into())
            .path(&member_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/queues/{queueId}/wrapupcodes`
    ///
    /// Arguments:
    /// - `queue_id`
    ///
    /// Optional, set on the request:
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_routing_queue_wrapupcodes(
        &self,
        queue_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingQueueWrapupcodes> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_QUEUE_WRAPUPCODES)
                .path(&queue_id.into()),
        )
    }
    /// `POST /api/v2/routing/queues/{queueId}/wrapupcodes`
    ///
    /// Arguments:
    /// - `queue_id`
    /// - `body`
    #[inline]
    pub fn post_routing_queue_wrapupcodes(
        &self,
        queue_id: impl Into<String>,
        body: Vec<models::WrapUpCodeReference>,
    ) -> RoutingRequest<PostRoutingQueueWrapupcodes> {
        let mut call = rt::Call::new(&self.client, &POST_ROUTING_QUEUE_WRAPUPCODES)
            .path(&queue_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `DELETE /api/v2/routing/queues/{queueId}/wrapupcodes/{codeId}`
    ///
    /// Arguments:
    /// - `queue_id`
    /// - `code_id`
    #[inline]
    pub fn delete_routing_queue_wrapupcode(
        &self,
        queue_id: impl Into<String>,
        code_id: impl Into<String>,
    ) -> RoutingRequest<DeleteRoutingQueueWrapupcode> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &DELETE_ROUTING_QUEUE_WRAPUPCODE)
                .path(&queue_id.into())
                .path(&code_id.into()),
        )
    }
    /// `GET /api/v2/routing/settings`
    #[inline]
    pub fn get_routing_settings(&self) -> RoutingRequest<GetRoutingSettings> {
        RoutingRequest::new(rt::Call::new(&self.client, &GET_ROUTING_SETTINGS))
    }
    /// `PUT /api/v2/routing/settings`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_routing_settings(
        &self,
        body: models::RoutingSettings,
    ) -> RoutingRequest<PutRoutingSettings> {
        let mut call = rt::Call::new(&self.client, &PUT_ROUTING_SETTINGS);
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `DELETE /api/v2/routing/settings`
    #[inline]
    pub fn delete_routing_settings(&self) -> RoutingRequest<DeleteRoutingSettings> {
        RoutingRequest::new(rt::Call::new(&self.client, &DELETE_ROUTING_SETTINGS))
    }
    /// `GET /api/v2/routing/settings/contactcenter`
    #[inline]
    pub fn get_routing_settings_contactcenter(
        &self,
    ) -> RoutingRequest<GetRoutingSettingsContactcenter> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_SETTINGS_CONTACTCENTER),
        )
    }
    /// `PATCH /api/v2/routing/settings/contactcenter`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn patch_routing_settings_contactcenter(
        &self,
        body: models::ContactCenterSettings,
    ) -> RoutingRequest<PatchRoutingSettingsContactcenter> {
        let mut call = rt::Call::new(
            &self.client,
            &PATCH_ROUTING_SETTINGS_CONTACTCENTER,
        );
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/settings/transcription`
    #[inline]
    pub fn get_routing_settings_transcription(
        &self,
    ) -> RoutingRequest<GetRoutingSettingsTranscription> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_SETTINGS_TRANSCRIPTION),
        )
    }
    /// `PUT /api/v2/routing/settings/transcription`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_routing_settings_transcription(
        &self,
        body: models::TranscriptionSettings,
    ) -> RoutingRequest<PutRoutingSettingsTranscription> {
        let mut call = rt::Call::new(&self.client, &PUT_ROUTING_SETTINGS_TRANSCRIPTION);
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `PATCH /api/v2/routing/settings/transcription`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn patch_routing_settings_transcription(
        &self,
        body: models::TranscriptionSettings,
    ) -> RoutingRequest<PatchRoutingSettingsTranscription> {
        let mut call = rt::Call::new(
            &self.client,
            &PATCH_ROUTING_SETTINGS_TRANSCRIPTION,
        );
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/skillexpressions`
    ///
    /// Optional, set on the request:
    /// - `format`
    /// - `id`
    /// - `include_archived`
    #[inline]
    pub fn get_routing_skillexpressions(
        &self,
    ) -> RoutingRequest<GetRoutingSkillexpressions> {
        RoutingRequest::new(rt::Call::new(&self.client, &GET_ROUTING_SKILLEXPRESSIONS))
    }
    /// `DELETE /api/v2/routing/skillexpressions`
    ///
    /// Optional, set on the request:
    /// - `id`
    #[inline]
    pub fn delete_routing_skillexpressions(
        &self,
    ) -> RoutingRequest<DeleteRoutingSkillexpressions> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &DELETE_ROUTING_SKILLEXPRESSIONS),
        )
    }
    /// `GET /api/v2/routing/skillexpressions/queue/{queueId}`
    ///
    /// Arguments:
    /// - `queue_id`
    ///
    /// Optional, set on the request:
    /// - `format`
    /// - `include_archived`
    #[inline]
    pub fn get_routing_skillexpressions_queue_queue_id(
        &self,
        queue_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingSkillexpressionsQueueQueueId> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_SKILLEXPRESSIONS_QUEUE_QUEUE_ID)
                .path(&queue_id.into()),
        )
    }
    /// `POST /api/v2/routing/skillexpressions/validate`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_routing_skillexpressions_validate(
        &self,
        body: models::SkillExpressionData,
    ) -> RoutingRequest<PostRoutingSkillexpressionsValidate> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ROUTING_SKILLEXPRESSIONS_VALIDATE,
        );
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/skillexpressions/{expressionId}`
    ///
    /// Arguments:
    /// - `expression_id`
    ///
    /// Optional, set on the request:
    /// - `format`
    /// - `include_archived`
    #[inline]
    pub fn get_routing_skillexpression(
        &self,
        expression_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingSkillexpression> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_SKILLEXPRESSION)
                .path(&expression_id.into()),
        )
    }
    /// `DELETE /api/v2/routing/skillexpressions/{expressionId}`
    ///
    /// Arguments:
    /// - `expression_id`
    #[inline]
    pub fn delete_routing_skillexpression(
        &self,
        expression_id: impl Into<String>,
    ) -> RoutingRequest<DeleteRoutingSkillexpression> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &DELETE_ROUTING_SKILLEXPRESSION)
                .path(&expression_id.into()),
        )
    }
    /// `GET /api/v2/routing/skillgroups`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `name`
    /// - `page_size`
    #[inline]
    pub fn get_routing_skillgroups(&self) -> RoutingRequest<GetRoutingSkillgroups> {
        RoutingRequest::new(rt::Call::new(&self.client, &GET_ROUTING_SKILLGROUPS))
    }
    /// `POST /api/v2/routing/skillgroups`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_routing_skillgroups(
        &self,
        body: models::SkillGroupWithMemberDivisions,
    ) -> RoutingRequest<PostRoutingSkillgroups> {
        let mut call = rt::Call::new(&self.client, &POST_ROUTING_SKILLGROUPS);
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/skillgroups/{skillGroupId}`
    ///
    /// Arguments:
    /// - `skill_group_id`
    #[inline]
    pub fn get_routing_skillgroup(
        &self,
        skill_group_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingSkillgroup> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_SKILLGROUP)
                .path(&skill_group_id.into()),
        )
    }
    /// `DELETE /api/v2/routing/skillgroups/{skillGroupId}`
    ///
    /// Arguments:
    /// - `skill_group_id`
    #[inline]
    pub fn delete_routing_skillgroup(
        &self,
        skill_group_id: impl Into<String>,
    ) -> RoutingRequest<DeleteRoutingSkillgroup> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &DELETE_ROUTING_SKILLGROUP)
                .path(&skill_group_id.into()),
        )
    }
    /// `PATCH /api/v2/routing/skillgroups/{skillGroupId}`
    ///
    /// Arguments:
    /// - `skill_group_id`
    /// - `body`
    #[inline]
    pub fn patch_routing_skillgroup(
        &self,
        skill_group_id: impl Into<String>,
        body: models::SkillGroup,
    ) -> RoutingRequest<PatchRoutingSkillgroup> {
        let mut call = rt::Call::new(&self.client, &PATCH_ROUTING_SKILLGROUP)
            .path(&skill_group_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/skillgroups/{skillGroupId}/members`
    ///
    /// Arguments:
    /// - `skill_group_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `expand`
    /// - `page_size`
    #[inline]
    pub fn get_routing_skillgroup_members(
        &self,
        skill_group_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingSkillgroupMembers> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_SKILLGROUP_MEMBERS)
                .path(&skill_group_id.into()),
        )
    }
    /// `GET /api/v2/routing/skillgroups/{skillGroupId}/members/divisions`
    ///
    /// Arguments:
    /// - `skill_group_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_routing_skillgroup_members_divisions(
        &self,
        skill_group_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingSkillgroupMembersDivisions> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_SKILLGROUP_MEMBERS_DIVISIONS)
                .path(&skill_group_id.into()),
        )
    }
    /// `POST /api/v2/routing/skillgroups/{skillGroupId}/members/divisions`
    ///
    /// Arguments:
    /// - `skill_group_id`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[inline]
    pub fn post_routing_skillgroup_members_divisions(
        &self,
        skill_group_id: impl Into<String>,
    ) -> RoutingRequest<PostRoutingSkillgroupMembersDivisions> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &POST_ROUTING_SKILLGROUP_MEMBERS_DIVISIONS)
                .path(&skill_group_id.into()),
        )
    }
    /// `GET /api/v2/routing/skills`
    ///
    /// Optional, set on the request:
    /// - `id`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_routing_skills(&self) -> RoutingRequest<GetRoutingSkills> {
        RoutingRequest::new(rt::Call::new(&self.client, &GET_ROUTING_SKILLS))
    }
    /// `POST /api/v2/routing/skills`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_routing_skills(
        &self,
        body: models::CreateRoutingSkill,
    ) -> RoutingRequest<PostRoutingSkills> {
        let mut call = rt::Call::new(&self.client, &POST_ROUTING_SKILLS);
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/skills/{skillId}`
    ///
    /// Arguments:
    /// - `skill_id`
    #[inline]
    pub fn get_routing_skill(
        &self,
        skill_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingSkill> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_SKILL).path(&skill_id.into()),
        )
    }
    /// `DELETE /api/v2/routing/skills/{skillId}`
    ///
    /// Arguments:
    /// - `skill_id`
    #[inline]
    pub fn delete_routing_skill(
        &self,
        skill_id: impl Into<String>,
    ) -> RoutingRequest<DeleteRoutingSkill> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &DELETE_ROUTING_SKILL).path(&skill_id.into()),
        )
    }
    /// `PATCH /api/v2/routing/skills/{skillId}`
    ///
    /// Arguments:
    /// - `skill_id`
    /// - `body`
    #[inline]
    pub fn patch_routing_skill(
        &self,
        skill_id: impl Into<String>,
        body: models::UpdateSkillDivisionRequest,
    ) -> RoutingRequest<PatchRoutingSkill> {
        let mut call = rt::Call::new(&self.client, &PATCH_ROUTING_SKILL)
            .path(&skill_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/sms/addresses`
    ///
    /// Optional, set on the request:
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_routing_sms_addresses(&self) -> RoutingRequest<GetRoutingSmsAddresses> {
        RoutingRequest::new(rt::Call::new(&self.client, &GET_ROUTING_SMS_ADDRESSES))
    }
    /// `POST /api/v2/routing/sms/addresses`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_routing_sms_addresses(
        &self,
        body: models::SmsAddressProvision,
    ) -> RoutingRequest<PostRoutingSmsAddresses> {
        let mut call = rt::Call::new(&self.client, &POST_ROUTING_SMS_ADDRESSES);
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/sms/addresses/{addressId}`
    ///
    /// Arguments:
    /// - `address_id`
    #[inline]
    pub fn get_routing_sms_address(
        &self,
        address_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingSmsAddress> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_SMS_ADDRESS)
                .path(&address_id.into()),
        )
    }
    /// `DELETE /api/v2/routing/sms/addresses/{addressId}`
    ///
    /// Arguments:
    /// - `address_id`
    #[inline]
    pub fn delete_routing_sms_address(
        &self,
        address_id: impl Into<String>,
    ) -> RoutingRequest<DeleteRoutingSmsAddress> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &DELETE_ROUTING_SMS_ADDRESS)
                .path(&address_id.into()),
        )
    }
    /// `GET /api/v2/routing/sms/availablephonenumbers`
    ///
    /// Arguments:
    /// - `country_code`
    /// - `phone_number_type`
    ///
    /// Optional, set on the request:
    /// - `address_requirement`
    /// - `area_code`
    /// - `city`
    /// - `pattern`
    /// - `region`
    #[inline]
    pub fn get_routing_sms_availablephonenumbers(
        &self,
        country_code: impl Into<String>,
        phone_number_type: impl Into<String>,
    ) -> RoutingRequest<GetRoutingSmsAvailablephonenumbers> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_ROUTING_SMS_AVAILABLEPHONENUMBERS,
        );
        call.query("countryCode", country_code.into());
        call.query("phoneNumberType", phone_number_type.into());
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/sms/identityresolution/phonenumbers/{addressId}`
    ///
    /// Arguments:
    /// - `address_id`
    #[inline]
    pub fn get_routing_sms_identityresolution_phonenumber(
        &self,
        address_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingSmsIdentityresolutionPhonenumber> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_SMS_IDENTITYRESOLUTION_PHONENUMBER)
                .path(&address_id.into()),
        )
    }
    /// `PUT /api/v2/routing/sms/identityresolution/phonenumbers/{addressId}`
    ///
    /// Arguments:
    /// - `address_id`
    /// - `body`
    #[inline]
    pub fn put_routing_sms_identityresolution_phonenumber(
        &self,
        address_id: impl Into<String>,
        body: models::SmsIdentityResolutionConfig,
    ) -> RoutingRequest<PutRoutingSmsIdentityresolutionPhonenumber> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_ROUTING_SMS_IDENTITYRESOLUTION_PHONENUMBER,
            )
            .path(&address_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/sms/phonenumbers`
    ///
    /// Optional, set on the request:
    /// - `country_code`
    /// - `expand`
    /// - `integration_id`
    /// - `language`
    /// - `page_number`
    /// - `page_size`
    /// - `phone_number`
    /// - `phone_number_status`
    /// - `phone_number_type`
    /// - `sort_by`
    /// - `sort_order`
    /// - `supported_content_id`
    #[inline]
    pub fn get_routing_sms_phonenumbers(
        &self,
    ) -> RoutingRequest<GetRoutingSmsPhonenumbers> {
        RoutingRequest::new(rt::Call::new(&self.client, &GET_ROUTING_SMS_PHONENUMBERS))
    }
    /// `POST /api/v2/routing/sms/phonenumbers`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_routing_sms_phonenumbers(
        &self,
        body: models::SmsPhoneNumberProvision,
    ) -> RoutingRequest<PostRoutingSmsPhonenumbers> {
        let mut call = rt::Call::new(&self.client, &POST_ROUTING_SMS_PHONENUMBERS);
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `POST /api/v2/routing/sms/phonenumbers/alphanumeric`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_routing_sms_phonenumbers_alphanumeric(
        &self,
        body: models::SmsAlphanumericProvision,
    ) -> RoutingRequest<PostRoutingSmsPhonenumbersAlphanumeric> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ROUTING_SMS_PHONENUMBERS_ALPHANUMERIC,
        );
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `POST /api/v2/routing/sms/phonenumbers/import`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_routing_sms_phonenumbers_import(
        &self,
        body: models::SmsPhoneNumberImport,
    ) -> RoutingRequest<PostRoutingSmsPhonenumbersImport> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_ROUTING_SMS_PHONENUMBERS_IMPORT,
        );
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/sms/phonenumbers/{phoneNumberId}`
    ///
    /// Arguments:
    /// - `phone_number_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_routing_sms_phonenumber(
        &self,
        phone_number_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingSmsPhonenumber> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_SMS_PHONENUMBER)
                .path(&phone_number_id.into()),
        )
    }
    /// `DELETE /api/v2/routing/sms/phonenumbers/{phoneNumberId}`
    ///
    /// Arguments:
    /// - `phone_number_id`
    #[inline]
    pub fn delete_routing_sms_phonenumber(
        &self,
        phone_number_id: impl Into<String>,
    ) -> RoutingRequest<DeleteRoutingSmsPhonenumber> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &DELETE_ROUTING_SMS_PHONENUMBER)
                .path(&phone_number_id.into()),
        )
    }
    /// `PATCH /api/v2/routing/sms/phonenumbers/{phoneNumberId}`
    ///
    /// Arguments:
    /// - `phone_number_id`
    /// - `body`
    #[inline]
    pub fn patch_routing_sms_phonenumber(
        &self,
        phone_number_id: impl Into<String>,
        body: models::SmsPhoneNumberPatchRequest,
    ) -> RoutingRequest<PatchRoutingSmsPhonenumber> {
        let mut call = rt::Call::new(&self.client, &PATCH_ROUTING_SMS_PHONENUMBER)
            .path(&phone_number_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/users/{userId}/directroutingbackup/settings`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn get_routing_user_directroutingbackup_settings(
        &self,
        user_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingUserDirectroutingbackupSettings> {
        RoutingRequest::new(
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
    ) -> RoutingRequest<PutRoutingUserDirectroutingbackupSettings> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_ROUTING_USER_DIRECTROUTINGBACKUP_SETTINGS,
            )
            .path(&user_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `DELETE /api/v2/routing/users/{userId}/directroutingbackup/settings`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn delete_routing_user_directroutingbackup_settings(
        &self,
        user_id: impl Into<String>,
    ) -> RoutingRequest<DeleteRoutingUserDirectroutingbackupSettings> {
        RoutingRequest::new(
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
    ) -> RoutingRequest<GetRoutingUserUtilization> {
        RoutingRequest::new(
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
    ) -> RoutingRequest<PutRoutingUserUtilization> {
        let mut call = rt::Call::new(&self.client, &PUT_ROUTING_USER_UTILIZATION)
            .path(&user_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `DELETE /api/v2/routing/users/{userId}/utilization`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn delete_routing_user_utilization(
        &self,
        user_id: impl Into<String>,
    ) -> RoutingRequest<DeleteRoutingUserUtilization> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &DELETE_ROUTING_USER_UTILIZATION)
                .path(&user_id.into()),
        )
    }
    /// `GET /api/v2/routing/utilization`
    #[inline]
    pub fn get_routing_utilization(&self) -> RoutingRequest<GetRoutingUtilization> {
        RoutingRequest::new(rt::Call::new(&self.client, &GET_ROUTING_UTILIZATION))
    }
    /// `PUT /api/v2/routing/utilization`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn put_routing_utilization(
        &self,
        body: models::UtilizationRequest,
    ) -> RoutingRequest<PutRoutingUtilization> {
        let mut call = rt::Call::new(&self.client, &PUT_ROUTING_UTILIZATION);
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `DELETE /api/v2/routing/utilization`
    #[inline]
    pub fn delete_routing_utilization(
        &self,
    ) -> RoutingRequest<DeleteRoutingUtilization> {
        RoutingRequest::new(rt::Call::new(&self.client, &DELETE_ROUTING_UTILIZATION))
    }
    /// `GET /api/v2/routing/utilization/labels`
    ///
    /// Optional, set on the request:
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_routing_utilization_labels(
        &self,
    ) -> RoutingRequest<GetRoutingUtilizationLabels> {
        RoutingRequest::new(rt::Call::new(&self.client, &GET_ROUTING_UTILIZATION_LABELS))
    }
    /// `POST /api/v2/routing/utilization/labels`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_routing_utilization_labels(
        &self,
        body: models::CreateUtilizationLabelRequest,
    ) -> RoutingRequest<PostRoutingUtilizationLabels> {
        let mut call = rt::Call::new(&self.client, &POST_ROUTING_UTILIZATION_LABELS);
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/utilization/labels/{labelId}`
    ///
    /// Arguments:
    /// - `label_id`
    #[inline]
    pub fn get_routing_utilization_label(
        &self,
        label_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingUtilizationLabel> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_UTILIZATION_LABEL)
                .path(&label_id.into()),
        )
    }
    /// `PUT /api/v2/routing/utilization/labels/{labelId}`
    ///
    /// Arguments:
    /// - `label_id`
    /// - `body`
    #[inline]
    pub fn put_routing_utilization_label(
        &self,
        label_id: impl Into<String>,
        body: models::UpdateUtilizationLabelRequest,
    ) -> RoutingRequest<PutRoutingUtilizationLabel> {
        let mut call = rt::Call::new(&self.client, &PUT_ROUTING_UTILIZATION_LABEL)
            .path(&label_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `DELETE /api/v2/routing/utilization/labels/{labelId}`
    ///
    /// Arguments:
    /// - `label_id`
    ///
    /// Optional, set on the request:
    /// - `force_delete`
    #[inline]
    pub fn delete_routing_utilization_label(
        &self,
        label_id: impl Into<String>,
    ) -> RoutingRequest<DeleteRoutingUtilizationLabel> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &DELETE_ROUTING_UTILIZATION_LABEL)
                .path(&label_id.into()),
        )
    }
    /// `GET /api/v2/routing/utilization/labels/{labelId}/agents`
    ///
    /// Arguments:
    /// - `label_id`
    #[inline]
    pub fn get_routing_utilization_label_agents(
        &self,
        label_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingUtilizationLabelAgents> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_UTILIZATION_LABEL_AGENTS)
                .path(&label_id.into()),
        )
    }
    /// `GET /api/v2/routing/wrapupcodes`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    /// - `id`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    /// - `sort_by`
    /// - `sort_order`
    #[inline]
    pub fn get_routing_wrapupcodes(&self) -> RoutingRequest<GetRoutingWrapupcodes> {
        RoutingRequest::new(rt::Call::new(&self.client, &GET_ROUTING_WRAPUPCODES))
    }
    /// `POST /api/v2/routing/wrapupcodes`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_routing_wrapupcodes(
        &self,
        body: models::WrapupCodeRequest,
    ) -> RoutingRequest<PostRoutingWrapupcodes> {
        let mut call = rt::Call::new(&self.client, &POST_ROUTING_WRAPUPCODES);
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `GET /api/v2/routing/wrapupcodes/divisionviews`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    /// - `id`
    /// - `include_state`
    /// - `name`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_routing_wrapupcodes_divisionviews(
        &self,
    ) -> RoutingRequest<GetRoutingWrapupcodesDivisionviews> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_WRAPUPCODES_DIVISIONVIEWS),
        )
    }
    /// `GET /api/v2/routing/wrapupcodes/divisionviews/{codeId}`
    ///
    /// Arguments:
    /// - `code_id`
    #[inline]
    pub fn get_routing_wrapupcodes_divisionview(
        &self,
        code_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingWrapupcodesDivisionview> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_WRAPUPCODES_DIVISIONVIEW)
                .path(&code_id.into()),
        )
    }
    /// `GET /api/v2/routing/wrapupcodes/{codeId}`
    ///
    /// Arguments:
    /// - `code_id`
    #[inline]
    pub fn get_routing_wrapupcode(
        &self,
        code_id: impl Into<String>,
    ) -> RoutingRequest<GetRoutingWrapupcode> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_ROUTING_WRAPUPCODE).path(&code_id.into()),
        )
    }
    /// `PUT /api/v2/routing/wrapupcodes/{codeId}`
    ///
    /// Arguments:
    /// - `code_id`
    /// - `body`
    #[inline]
    pub fn put_routing_wrapupcode(
        &self,
        code_id: impl Into<String>,
        body: models::WrapupCodeRequest,
    ) -> RoutingRequest<PutRoutingWrapupcode> {
        let mut call = rt::Call::new(&self.client, &PUT_ROUTING_WRAPUPCODE)
            .path(&code_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
    }
    /// `DELETE /api/v2/routing/wrapupcodes/{codeId}`
    ///
    /// Arguments:
    /// - `code_id`
    #[inline]
    pub fn delete_routing_wrapupcode(
        &self,
        code_id: impl Into<String>,
    ) -> RoutingRequest<DeleteRoutingWrapupcode> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &DELETE_ROUTING_WRAPUPCODE).path(&code_id.into()),
        )
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
    ) -> RoutingRequest<GetUserQueues> {
        RoutingRequest::new(
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
    ) -> RoutingRequest<PatchUserQueues> {
        let mut call = rt::Call::new(&self.client, &PATCH_USER_QUEUES)
            .path(&user_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
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
    ) -> RoutingRequest<PatchUserQueue> {
        let mut call = rt::Call::new(&self.client, &PATCH_USER_QUEUE)
            .path(&user_id.into())
            .path(&queue_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
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
    ) -> RoutingRequest<GetUserRoutinglanguages> {
        RoutingRequest::new(
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
    ) -> RoutingRequest<PostUserRoutinglanguages> {
        let mut call = rt::Call::new(&self.client, &POST_USER_ROUTINGLANGUAGES)
            .path(&user_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
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
    ) -> RoutingRequest<PatchUserRoutinglanguagesBulk> {
        let mut call = rt::Call::new(&self.client, &PATCH_USER_ROUTINGLANGUAGES_BULK)
            .path(&user_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
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
    ) -> RoutingRequest<DeleteUserRoutinglanguage> {
        RoutingRequest::new(
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
    ) -> RoutingRequest<PatchUserRoutinglanguage> {
        let mut call = rt::Call::new(&self.client, &PATCH_USER_ROUTINGLANGUAGE)
            .path(&user_id.into())
            .path(&language_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
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
    ) -> RoutingRequest<GetUserRoutingskills> {
        RoutingRequest::new(
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
    ) -> RoutingRequest<PostUserRoutingskills> {
        let mut call = rt::Call::new(&self.client, &POST_USER_ROUTINGSKILLS)
            .path(&user_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
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
    ) -> RoutingRequest<PutUserRoutingskillsBulk> {
        let mut call = rt::Call::new(&self.client, &PUT_USER_ROUTINGSKILLS_BULK)
            .path(&user_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
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
    ) -> RoutingRequest<PatchUserRoutingskillsBulk> {
        let mut call = rt::Call::new(&self.client, &PATCH_USER_ROUTINGSKILLS_BULK)
            .path(&user_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
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
    ) -> RoutingRequest<PutUserRoutingskill> {
        let mut call = rt::Call::new(&self.client, &PUT_USER_ROUTINGSKILL)
            .path(&user_id.into())
            .path(&skill_id.into());
        call.body_json(&body);
        RoutingRequest::new(call)
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
    ) -> RoutingRequest<DeleteUserRoutingskill> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &DELETE_USER_ROUTINGSKILL)
                .path(&user_id.into())
                .path(&skill_id.into()),
        )
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
    ) -> RoutingRequest<GetUserSkillgroups> {
        RoutingRequest::new(
            rt::Call::new(&self.client, &GET_USER_SKILLGROUPS).path(&user_id.into()),
        )
    }
}
/// A request of [`RoutingApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `RoutingRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct RoutingRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> RoutingRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for RoutingRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for RoutingRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static POST_ANALYTICS_QUEUES_OBSERVATIONS_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsQueuesObservationsQuery",
        rt::Method::Post,
        &["/api/v2/analytics/queues/observations/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_queues_observations_query`.
#[derive(Debug)]
pub enum PostAnalyticsQueuesObservationsQuery {}
impl rt::Endpoint for PostAnalyticsQueuesObservationsQuery {
    type Answer = models::QueueObservationQueryResponse;
}
static POST_ANALYTICS_ROUTING_ACTIVITY_QUERY: rt::Operation = rt::Operation::new(
        "postAnalyticsRoutingActivityQuery",
        rt::Method::Post,
        &["/api/v2/analytics/routing/activity/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_analytics_routing_activity_query`.
#[derive(Debug)]
pub enum PostAnalyticsRoutingActivityQuery {}
impl rt::Endpoint for PostAnalyticsRoutingActivityQuery {
    type Answer = models::RoutingActivityResponse;
}
impl RoutingRequest<PostAnalyticsRoutingActivityQuery> {
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
static GET_ROUTING_ASSESSMENTS: rt::Operation = rt::Operation::new(
        "getRoutingAssessments",
        rt::Method::Get,
        &["/api/v2/routing/assessments"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_assessments`.
#[derive(Debug)]
pub enum GetRoutingAssessments {}
impl rt::Endpoint for GetRoutingAssessments {
    type Answer = models::AssessmentListing;
}
impl RoutingRequest<GetRoutingAssessments> {
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
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, value: impl Into<String>) -> Self {
        self.call.query("limit", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
    /// Sets `queueId`.
    #[inline]
    pub fn queue_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "queueId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static POST_ROUTING_ASSESSMENTS: rt::Operation = rt::Operation::new(
        "postRoutingAssessments",
        rt::Method::Post,
        &["/api/v2/routing/assessments"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_assessments`.
#[derive(Debug)]
pub enum PostRoutingAssessments {}
impl rt::Endpoint for PostRoutingAssessments {
    type Answer = models::BenefitAssessment;
}
impl RoutingRequest<PostRoutingAssessments> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::CreateBenefitAssessmentRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_ROUTING_ASSESSMENTS_JOBS: rt::Operation = rt::Operation::new(
        "getRoutingAssessmentsJobs",
        rt::Method::Get,
        &["/api/v2/routing/assessments/jobs"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_assessments_jobs`.
#[derive(Debug)]
pub enum GetRoutingAssessmentsJobs {}
impl rt::Endpoint for GetRoutingAssessmentsJobs {
    type Answer = models::AssessmentJobListing;
}
impl RoutingRequest<GetRoutingAssessmentsJobs> {
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
static POST_ROUTING_ASSESSMENTS_JOBS: rt::Operation = rt::Operation::new(
        "postRoutingAssessmentsJobs",
        rt::Method::Post,
        &["/api/v2/routing/assessments/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_assessments_jobs`.
#[derive(Debug)]
pub enum PostRoutingAssessmentsJobs {}
impl rt::Endpoint for PostRoutingAssessmentsJobs {
    type Answer = models::BenefitAssessmentJob;
}
impl RoutingRequest<PostRoutingAssessmentsJobs> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::CreateBenefitAssessmentJobRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_ROUTING_ASSESSMENTS_JOB: rt::Operation = rt::Operation::new(
        "getRoutingAssessmentsJob",
        rt::Method::Get,
        &["/api/v2/routing/assessments/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_assessments_job`.
#[derive(Debug)]
pub enum GetRoutingAssessmentsJob {}
impl rt::Endpoint for GetRoutingAssessmentsJob {
    type Answer = models::BenefitAssessmentJob;
}
static GET_ROUTING_ASSESSMENT: rt::Operation = rt::Operation::new(
        "getRoutingAssessment",
        rt::Method::Get,
        &["/api/v2/routing/assessments/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_assessment`.
#[derive(Debug)]
pub enum GetRoutingAssessment {}
impl rt::Endpoint for GetRoutingAssessment {
    type Answer = models::BenefitAssessment;
}
static DELETE_ROUTING_ASSESSMENT: rt::Operation = rt::Operation::new(
        "deleteRoutingAssessment",
        rt::Method::Delete,
        &["/api/v2/routing/assessments/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_routing_assessment`.
#[derive(Debug)]
pub enum DeleteRoutingAssessment {}
impl rt::Endpoint for DeleteRoutingAssessment {
    type Answer = ();
}
static GET_ROUTING_AVAILABLEMEDIATYPES: rt::Operation = rt::Operation::new(
        "getRoutingAvailablemediatypes",
        rt::Method::Get,
        &["/api/v2/routing/availablemediatypes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_availablemediatypes`.
#[derive(Debug)]
pub enum GetRoutingAvailablemediatypes {}
impl rt::Endpoint for GetRoutingAvailablemediatypes {
    type Answer = models::AvailableMediaTypeEntityListing;
}
static PATCH_ROUTING_CONVERSATION: rt::Operation = rt::Operation::new(
        "patchRoutingConversation",
        rt::Method::Patch,
        &["/api/v2/routing/conversations/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_routing_conversation`.
#[derive(Debug)]
pub enum PatchRoutingConversation {}
impl rt::Endpoint for PatchRoutingConversation {
    type Answer = models::RoutingConversationAttributesResponse;
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
static GET_ROUTING_EMAIL_DOMAINS: rt::Operation = rt::Operation::new(
        "getRoutingEmailDomains",
        rt::Method::Get,
        &["/api/v2/routing/email/domains"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_email_domains`.
#[derive(Debug)]
pub enum GetRoutingEmailDomains {}
impl rt::Endpoint for GetRoutingEmailDomains {
    type Answer = models::InboundDomainEntityListing;
}
impl RoutingRequest<GetRoutingEmailDomains> {
    /// Sets `excludeStatus`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn exclude_status(mut self, value: bool) -> Self {
        self.call.query("excludeStatus", value.to_string());
        self
    }
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
    /// Sets `filter`.
    #[inline]
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.call.query("filter", value.into());
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
static POST_ROUTING_EMAIL_DOMAINS: rt::Operation = rt::Operation::new(
        "postRoutingEmailDomains",
        rt::Method::Post,
        &["/api/v2/routing/email/domains"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_email_domains`.
#[derive(Debug)]
pub enum PostRoutingEmailDomains {}
impl rt::Endpoint for PostRoutingEmailDomains {
    type Answer = models::InboundDomain;
}
static GET_ROUTING_EMAIL_DOMAIN: rt::Operation = rt::Operation::new(
        "getRoutingEmailDomain",
        rt::Method::Get,
        &["/api/v2/routing/email/domains/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_email_domain`.
#[derive(Debug)]
pub enum GetRoutingEmailDomain {}
impl rt::Endpoint for GetRoutingEmailDomain {
    type Answer = models::InboundDomain;
}
impl RoutingRequest<GetRoutingEmailDomain> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static DELETE_ROUTING_EMAIL_DOMAIN: rt::Operation = rt::Operation::new(
        "deleteRoutingEmailDomain",
        rt::Method::Delete,
        &["/api/v2/routing/email/domains/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_routing_email_domain`.
#[derive(Debug)]
pub enum DeleteRoutingEmailDomain {}
impl rt::Endpoint for DeleteRoutingEmailDomain {
    type Answer = ();
}
static PATCH_ROUTING_EMAIL_DOMAIN: rt::Operation = rt::Operation::new(
        "patchRoutingEmailDomain",
        rt::Method::Patch,
        &["/api/v2/routing/email/domains/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_routing_email_domain`.
#[derive(Debug)]
pub enum PatchRoutingEmailDomain {}
impl rt::Endpoint for PatchRoutingEmailDomain {
    type Answer = models::InboundDomain;
}
static GET_ROUTING_EMAIL_DOMAIN_DKIM: rt::Operation = rt::Operation::new(
        "getRoutingEmailDomainDkim",
        rt::Method::Get,
        &["/api/v2/routing/email/domains/", "/dkim"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_email_domain_dkim`.
#[derive(Debug)]
pub enum GetRoutingEmailDomainDkim {}
impl rt::Endpoint for GetRoutingEmailDomainDkim {
    type Answer = models::VerificationResult;
}
static POST_ROUTING_EMAIL_DOMAIN_DKIM: rt::Operation = rt::Operation::new(
        "postRoutingEmailDomainDkim",
        rt::Method::Post,
        &["/api/v2/routing/email/domains/", "/dkim"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_email_domain_dkim`.
#[derive(Debug)]
pub enum PostRoutingEmailDomainDkim {}
impl rt::Endpoint for PostRoutingEmailDomainDkim {
    type Answer = models::VerificationResult;
}
static GET_ROUTING_EMAIL_DOMAIN_MAILFROM: rt::Operation = rt::Operation::new(
        "getRoutingEmailDomainMailfrom",
        rt::Method::Get,
        &["/api/v2/routing/email/domains/", "/mailfrom"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_email_domain_mailfrom`.
#[derive(Debug)]
pub enum GetRoutingEmailDomainMailfrom {}
impl rt::Endpoint for GetRoutingEmailDomainMailfrom {
    type Answer = models::MailFromResult;
}
static POST_ROUTING_EMAIL_DOMAIN_MAILFROM: rt::Operation = rt::Operation::new(
        "postRoutingEmailDomainMailfrom",
        rt::Method::Post,
        &["/api/v2/routing/email/domains/", "/mailfrom"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_email_domain_mailfrom`.
#[derive(Debug)]
pub enum PostRoutingEmailDomainMailfrom {}
impl rt::Endpoint for PostRoutingEmailDomainMailfrom {
    type Answer = models::MailFromResult;
}
static POST_ROUTING_EMAIL_DOMAIN_TESTCONNECTION: rt::Operation = rt::Operation::new(
        "postRoutingEmailDomainTestconnection",
        rt::Method::Post,
        &["/api/v2/routing/email/domains/", "/testconnection"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_email_domain_testconnection`.
#[derive(Debug)]
pub enum PostRoutingEmailDomainTestconnection {}
impl rt::Endpoint for PostRoutingEmailDomainTestconnection {
    type Answer = models::TestMessage;
}
impl RoutingRequest<PostRoutingEmailDomainTestconnection> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::TestMessage) -> Self {
        self.call.body_json(&value);
        self
    }
}
static PATCH_ROUTING_EMAIL_DOMAIN_VALIDATE: rt::Operation = rt::Operation::new(
        "patchRoutingEmailDomainValidate",
        rt::Method::Patch,
        &["/api/v2/routing/email/domains/", "/validate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_routing_email_domain_validate`.
#[derive(Debug)]
pub enum PatchRoutingEmailDomainValidate {}
impl rt::Endpoint for PatchRoutingEmailDomainValidate {
    type Answer = models::InboundDomain;
}
static GET_ROUTING_EMAIL_DOMAIN_VERIFICATION: rt::Operation = rt::Operation::new(
        "getRoutingEmailDomainVerification",
        rt::Method::Get,
        &["/api/v2/routing/email/domains/", "/verification"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_email_domain_verification`.
#[derive(Debug)]
pub enum GetRoutingEmailDomainVerification {}
impl rt::Endpoint for GetRoutingEmailDomainVerification {
    type Answer = models::VerificationResult;
}
static POST_ROUTING_EMAIL_DOMAIN_VERIFICATION: rt::Operation = rt::Operation::new(
        "postRoutingEmailDomainVerification",
        rt::Method::Post,
        &["/api/v2/routing/email/domains/", "/verification"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_email_domain_verification`.
#[derive(Debug)]
pub enum PostRoutingEmailDomainVerification {}
impl rt::Endpoint for PostRoutingEmailDomainVerification {
    type Answer = models::VerificationResult;
}
static GET_ROUTING_EMAIL_DOMAIN_ROUTES: rt::Operation = rt::Operation::new(
        "getRoutingEmailDomainRoutes",
        rt::Method::Get,
        &["/api/v2/routing/email/domains/", "/routes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_email_domain_routes`.
#[derive(Debug)]
pub enum GetRoutingEmailDomainRoutes {}
impl rt::Endpoint for GetRoutingEmailDomainRoutes {
    type Answer = models::InboundRouteEntityListing;
}
impl RoutingRequest<GetRoutingEmailDomainRoutes> {
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
    /// Sets `pattern`.
    #[inline]
    pub fn pattern(mut self, value: impl Into<String>) -> Self {
        self.call.query("pattern", value.into());
        self
    }
}
static POST_ROUTING_EMAIL_DOMAIN_ROUTES: rt::Operation = rt::Operation::new(
        "postRoutingEmailDomainRoutes",
        rt::Method::Post,
        &["/api/v2/routing/email/domains/", "/routes"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_email_domain_routes`.
#[derive(Debug)]
pub enum PostRoutingEmailDomainRoutes {}
impl rt::Endpoint for PostRoutingEmailDomainRoutes {
    type Answer = models::InboundRoute;
}
static GET_ROUTING_EMAIL_DOMAIN_ROUTE: rt::Operation = rt::Operation::new(
        "getRoutingEmailDomainRoute",
        rt::Method::Get,
        &["/api/v2/routing/email/domains/", "/routes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_email_domain_route`.
#[derive(Debug)]
pub enum GetRoutingEmailDomainRoute {}
impl rt::Endpoint for GetRoutingEmailDomainRoute {
    type Answer = models::InboundRoute;
}
impl RoutingRequest<GetRoutingEmailDomainRoute> {
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
static PUT_ROUTING_EMAIL_DOMAIN_ROUTE: rt::Operation = rt::Operation::new(
        "putRoutingEmailDomainRoute",
        rt::Method::Put,
        &["/api/v2/routing/email/domains/", "/routes/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_routing_email_domain_route`.
#[derive(Debug)]
pub enum PutRoutingEmailDomainRoute {}
impl rt::Endpoint for PutRoutingEmailDomainRoute {
    type Answer = models::InboundRoute;
}
static DELETE_ROUTING_EMAIL_DOMAIN_ROUTE: rt::Operation = rt::Operation::new(
        "deleteRoutingEmailDomainRoute",
        rt::Method::Delete,
        &["/api/v2/routing/email/domains/", "/routes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_routing_email_domain_route`.
#[derive(Debug)]
pub enum DeleteRoutingEmailDomainRoute {}
impl rt::Endpoint for DeleteRoutingEmailDomainRoute {
    type Answer = ();
}
static GET_ROUTING_EMAIL_DOMAIN_ROUTE_IDENTITYRESOLUTION: rt::Operation = rt::Operation::new(
        "getRoutingEmailDomainRouteIdentityresolution",
        rt::Method::Get,
        &["/api/v2/routing/email/domains/", "/routes/", "/identityresolution"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_email_domain_route_identityresolution`.
#[derive(Debug)]
pub enum GetRoutingEmailDomainRouteIdentityresolution {}
impl rt::Endpoint for GetRoutingEmailDomainRouteIdentityresolution {
    type Answer = models::RouteIdentityResolutionConfig;
}
static PUT_ROUTING_EMAIL_DOMAIN_ROUTE_IDENTITYRESOLUTION: rt::Operation = rt::Operation::new(
        "putRoutingEmailDomainRouteIdentityresolution",
        rt::Method::Put,
        &["/api/v2/routing/email/domains/", "/routes/", "/identityresolution"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_routing_email_domain_route_identityresolution`.
#[derive(Debug)]
pub enum PutRoutingEmailDomainRouteIdentityresolution {}
impl rt::Endpoint for PutRoutingEmailDomainRouteIdentityresolution {
    type Answer = models::RouteIdentityResolutionConfig;
}
static GET_ROUTING_EMAIL_OUTBOUND_DOMAINS: rt::Operation = rt::Operation::new(
        "getRoutingEmailOutboundDomains",
        rt::Method::Get,
        &["/api/v2/routing/email/outbound/domains"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_email_outbound_domains`.
#[derive(Debug)]
pub enum GetRoutingEmailOutboundDomains {}
impl rt::Endpoint for GetRoutingEmailOutboundDomains {
    type Answer = models::OutboundDomainEntityListing;
}
impl RoutingRequest<GetRoutingEmailOutboundDomains> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
    /// Sets `filter`.
    #[inline]
    pub fn filter(mut self, value: impl Into<String>) -> Self {
        self.call.query("filter", value.into());
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
static POST_ROUTING_EMAIL_OUTBOUND_DOMAINS: rt::Operation = rt::Operation::new(
        "postRoutingEmailOutboundDomains",
        rt::Method::Post,
        &["/api/v2/routing/email/outbound/domains"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_email_outbound_domains`.
#[derive(Debug)]
pub enum PostRoutingEmailOutboundDomains {}
impl rt::Endpoint for PostRoutingEmailOutboundDomains {
    type Answer = models::EmailOutboundDomainResult;
}
static POST_ROUTING_EMAIL_OUTBOUND_DOMAINS_SIMULATED: rt::Operation = rt::Operation::new(
        "postRoutingEmailOutboundDomainsSimulated",
        rt::Method::Post,
        &["/api/v2/routing/email/outbound/domains/simulated"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_email_outbound_domains_simulated`.
#[derive(Debug)]
pub enum PostRoutingEmailOutboundDomainsSimulated {}
impl rt::Endpoint for PostRoutingEmailOutboundDomainsSimulated {
    type Answer = models::EmailOutboundDomainResult;
}
static GET_ROUTING_EMAIL_OUTBOUND_DOMAIN: rt::Operation = rt::Operation::new(
        "getRoutingEmailOutboundDomain",
        rt::Method::Get,
        &["/api/v2/routing/email/outbound/domains/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_email_outbound_domain`.
#[derive(Debug)]
pub enum GetRoutingEmailOutboundDomain {}
impl rt::Endpoint for GetRoutingEmailOutboundDomain {
    type Answer = models::OutboundDomain;
}
impl RoutingRequest<GetRoutingEmailOutboundDomain> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static DELETE_ROUTING_EMAIL_OUTBOUND_DOMAIN: rt::Operation = rt::Operation::new(
        "deleteRoutingEmailOutboundDomain",
        rt::Method::Delete,
        &["/api/v2/routing/email/outbound/domains/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_routing_email_outbound_domain`.
#[derive(Debug)]
pub enum DeleteRoutingEmailOutboundDomain {}
impl rt::Endpoint for DeleteRoutingEmailOutboundDomain {
    type Answer = ();
}
static PATCH_ROUTING_EMAIL_OUTBOUND_DOMAIN: rt::Operation = rt::Operation::new(
        "patchRoutingEmailOutboundDomain",
        rt::Method::Patch,
        &["/api/v2/routing/email/outbound/domains/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_routing_email_outbound_domain`.
#[derive(Debug)]
pub enum PatchRoutingEmailOutboundDomain {}
impl rt::Endpoint for PatchRoutingEmailOutboundDomain {
    type Answer = models::OutboundDomain;
}
static GET_ROUTING_EMAIL_OUTBOUND_DOMAIN_ACTIVATION: rt::Operation = rt::Operation::new(
        "getRoutingEmailOutboundDomainActivation",
        rt::Method::Get,
        &["/api/v2/routing/email/outbound/domains/", "/activation"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_email_outbound_domain_activation`.
#[derive(Debug)]
pub enum GetRoutingEmailOutboundDomainActivation {}
impl rt::Endpoint for GetRoutingEmailOutboundDomainActivation {
    type Answer = models::EmailOutboundDomainResult;
}
static PUT_ROUTING_EMAIL_OUTBOUND_DOMAIN_ACTIVATION: rt::Operation = rt::Operation::new(
        "putRoutingEmailOutboundDomainActivation",
        rt::Method::Put,
        &["/api/v2/routing/email/outbound/domains/", "/activation"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_routing_email_outbound_domain_activation`.
#[derive(Debug)]
pub enum PutRoutingEmailOutboundDomainActivation {}
impl rt::Endpoint for PutRoutingEmailOutboundDomainActivation {
    type Answer = models::EmailOutboundDomainResult;
}
static POST_ROUTING_EMAIL_OUTBOUND_DOMAIN_TESTCONNECTION: rt::Operation = rt::Operation::new(
        "postRoutingEmailOutboundDomainTestconnection",
        rt::Method::Post,
        &["/api/v2/routing/email/outbound/domains/", "/testconnection"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_email_outbound_domain_testconnection`.
#[derive(Debug)]
pub enum PostRoutingEmailOutboundDomainTestconnection {}
impl rt::Endpoint for PostRoutingEmailOutboundDomainTestconnection {
    type Answer = models::TestMessage;
}
impl RoutingRequest<PostRoutingEmailOutboundDomainTestconnection> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::TestMessage) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_ROUTING_EMAIL_SETTING: rt::Operation = rt::Operation::new(
        "getRoutingEmailSetting",
        rt::Method::Get,
        &["/api/v2/routing/email/setting"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_email_setting`.
#[derive(Debug)]
pub enum GetRoutingEmailSetting {}
impl rt::Endpoint for GetRoutingEmailSetting {
    type Answer = models::EmailSettingEntityListing;
}
impl RoutingRequest<GetRoutingEmailSetting> {
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
static POST_ROUTING_EMAIL_SETTING: rt::Operation = rt::Operation::new(
        "postRoutingEmailSetting",
        rt::Method::Post,
        &["/api/v2/routing/email/setting"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_email_setting`.
#[derive(Debug)]
pub enum PostRoutingEmailSetting {}
impl rt::Endpoint for PostRoutingEmailSetting {
    type Answer = models::EmailSetting;
}
static GET_ROUTING_EMAIL_SETTING_EMAIL_SETTING_ID: rt::Operation = rt::Operation::new(
        "getRoutingEmailSettingEmailSettingId",
        rt::Method::Get,
        &["/api/v2/routing/email/setting/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_email_setting_email_setting_id`.
#[derive(Debug)]
pub enum GetRoutingEmailSettingEmailSettingId {}
impl rt::Endpoint for GetRoutingEmailSettingEmailSettingId {
    type Answer = models::EmailSetting;
}
static DELETE_ROUTING_EMAIL_SETTING_EMAIL_SETTING_ID: rt::Operation = rt::Operation::new(
        "deleteRoutingEmailSettingEmailSettingId",
        rt::Method::Delete,
        &["/api/v2/routing/email/setting/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_routing_email_setting_email_setting_id`.
#[derive(Debug)]
pub enum DeleteRoutingEmailSettingEmailSettingId {}
impl rt::Endpoint for DeleteRoutingEmailSettingEmailSettingId {
    type Answer = ();
}
static PATCH_ROUTING_EMAIL_SETTING_EMAIL_SETTING_ID: rt::Operation = rt::Operation::new(
        "patchRoutingEmailSettingEmailSettingId",
        rt::Method::Patch,
        &["/api/v2/routing/email/setting/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_routing_email_setting_email_setting_id`.
#[derive(Debug)]
pub enum PatchRoutingEmailSettingEmailSettingId {}
impl rt::Endpoint for PatchRoutingEmailSettingEmailSettingId {
    type Answer = models::EmailSetting;
}
static GET_ROUTING_EMAIL_SETUP: rt::Operation = rt::Operation::new(
        "getRoutingEmailSetup",
        rt::Method::Get,
        &["/api/v2/routing/email/setup"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_email_setup`.
#[derive(Debug)]
pub enum GetRoutingEmailSetup {}
impl rt::Endpoint for GetRoutingEmailSetup {
    type Answer = models::EmailSetup;
}
static GET_ROUTING_LANGUAGES: rt::Operation = rt::Operation::new(
        "getRoutingLanguages",
        rt::Method::Get,
        &["/api/v2/routing/languages"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_languages`.
#[derive(Debug)]
pub enum GetRoutingLanguages {}
impl rt::Endpoint for GetRoutingLanguages {
    type Answer = models::LanguageEntityListing;
}
impl RoutingRequest<GetRoutingLanguages> {
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
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
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
static POST_ROUTING_LANGUAGES: rt::Operation = rt::Operation::new(
        "postRoutingLanguages",
        rt::Method::Post,
        &["/api/v2/routing/languages"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_languages`.
#[derive(Debug)]
pub enum PostRoutingLanguages {}
impl rt::Endpoint for PostRoutingLanguages {
    type Answer = models::Language;
}
static GET_ROUTING_LANGUAGE: rt::Operation = rt::Operation::new(
        "getRoutingLanguage",
        rt::Method::Get,
        &["/api/v2/routing/languages/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_language`.
#[derive(Debug)]
pub enum GetRoutingLanguage {}
impl rt::Endpoint for GetRoutingLanguage {
    type Answer = models::Language;
}
static DELETE_ROUTING_LANGUAGE: rt::Operation = rt::Operation::new(
        "deleteRoutingLanguage",
        rt::Method::Delete,
        &["/api/v2/routing/languages/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_routing_language`.
#[derive(Debug)]
pub enum DeleteRoutingLanguage {}
impl rt::Endpoint for DeleteRoutingLanguage {
    type Answer = ();
}
static GET_ROUTING_MESSAGE_RECIPIENTS: rt::Operation = rt::Operation::new(
        "getRoutingMessageRecipients",
        rt::Method::Get,
        &["/api/v2/routing/message/recipients"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_message_recipients`.
#[derive(Debug)]
pub enum GetRoutingMessageRecipients {}
impl rt::Endpoint for GetRoutingMessageRecipients {
    type Answer = models::RecipientListing;
}
impl RoutingRequest<GetRoutingMessageRecipients> {
    /// Sets `messengerType`.
    #[inline]
    pub fn messenger_type(mut self, value: impl Into<String>) -> Self {
        self.call.query("messengerType", value.into());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
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
static GET_ROUTING_MESSAGE_RECIPIENT: rt::Operation = rt::Operation::new(
        "getRoutingMessageRecipient",
        rt::Method::Get,
        &["/api/v2/routing/message/recipients/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_message_recipient`.
#[derive(Debug)]
pub enum GetRoutingMessageRecipient {}
impl rt::Endpoint for GetRoutingMessageRecipient {
    type Answer = models::Recipient;
}
static PUT_ROUTING_MESSAGE_RECIPIENT: rt::Operation = rt::Operation::new(
        "putRoutingMessageRecipient",
        rt::Method::Put,
        &["/api/v2/routing/message/recipients/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_routing_message_recipient`.
#[derive(Debug)]
pub enum PutRoutingMessageRecipient {}
impl rt::Endpoint for PutRoutingMessageRecipient {
    type Answer = models::Recipient;
}
static GET_ROUTING_PREDICTORS: rt::Operation = rt::Operation::new(
        "getRoutingPredictors",
        rt::Method::Get,
        &["/api/v2/routing/predictors"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_predictors`.
#[derive(Debug)]
pub enum GetRoutingPredictors {}
impl rt::Endpoint for GetRoutingPredictors {
    type Answer = models::PredictorListing;
}
impl RoutingRequest<GetRoutingPredictors> {
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
    /// Sets `kpiId`.
    #[inline]
    pub fn kpi_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("kpiId", value.into());
        self
    }
    /// Sets `limit`.
    #[inline]
    pub fn limit(mut self, value: impl Into<String>) -> Self {
        self.call.query("limit", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
    /// Sets `queueId`.
    #[inline]
    pub fn queue_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "queueId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `state`.
    #[inline]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.call.query("state", value.into());
        self
    }
}
static POST_ROUTING_PREDICTORS: rt::Operation = rt::Operation::new(
        "postRoutingPredictors",
        rt::Method::Post,
        &["/api/v2/routing/predictors"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_predictors`.
#[derive(Debug)]
pub enum PostRoutingPredictors {}
impl rt::Endpoint for PostRoutingPredictors {
    type Answer = models::Predictor;
}
impl RoutingRequest<PostRoutingPredictors> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::CreatePredictorRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_ROUTING_PREDICTORS_KEYPERFORMANCEINDICATORS: rt::Operation = rt::Operation::new(
        "getRoutingPredictorsKeyperformanceindicators",
        rt::Method::Get,
        &["/api/v2/routing/predictors/keyperformanceindicators"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_predictors_keyperformanceindicators`.
#[derive(Debug)]
pub enum GetRoutingPredictorsKeyperformanceindicators {}
impl rt::Endpoint for GetRoutingPredictorsKeyperformanceindicators {
    type Answer = models::KeyPerformanceIndicatorEntityListing;
}
impl RoutingRequest<GetRoutingPredictorsKeyperformanceindicators> {
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
    /// Sets `kpiGroup`.
    #[inline]
    pub fn kpi_group(mut self, value: impl Into<String>) -> Self {
        self.call.query("kpiGroup", value.into());
        self
    }
}
static POST_ROUTING_PREDICTORS_KEYPERFORMANCEINDICATORS: rt::Operation = rt::Operation::new(
        "postRoutingPredictorsKeyperformanceindicators",
        rt::Method::Post,
        &["/api/v2/routing/predictors/keyperformanceindicators"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_predictors_keyperformanceindicators`.
#[derive(Debug)]
pub enum PostRoutingPredictorsKeyperformanceindicators {}
impl rt::Endpoint for PostRoutingPredictorsKeyperformanceindicators {
    type Answer = models::KeyPerformanceIndicator;
}
static GET_ROUTING_PREDICTORS_KEYPERFORMANCEINDICATOR: rt::Operation = rt::Operation::new(
        "getRoutingPredictorsKeyperformanceindicator",
        rt::Method::Get,
        &["/api/v2/routing/predictors/keyperformanceindicators/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_predictors_keyperformanceindicator`.
#[derive(Debug)]
pub enum GetRoutingPredictorsKeyperformanceindicator {}
impl rt::Endpoint for GetRoutingPredictorsKeyperformanceindicator {
    type Answer = models::KeyPerformanceIndicator;
}
impl RoutingRequest<GetRoutingPredictorsKeyperformanceindicator> {
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
static DELETE_ROUTING_PREDICTORS_KEYPERFORMANCEINDICATOR: rt::Operation = rt::Operation::new(
        "deleteRoutingPredictorsKeyperformanceindicator",
        rt::Method::Delete,
        &["/api/v2/routing/predictors/keyperformanceindicators/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_routing_predictors_keyperformanceindicator`.
#[derive(Debug)]
pub enum DeleteRoutingPredictorsKeyperformanceindicator {}
impl rt::Endpoint for DeleteRoutingPredictorsKeyperformanceindicator {
    type Answer = ();
}
static PATCH_ROUTING_PREDICTORS_KEYPERFORMANCEINDICATOR: rt::Operation = rt::Operation::new(
        "patchRoutingPredictorsKeyperformanceindicator",
        rt::Method::Patch,
        &["/api/v2/routing/predictors/keyperformanceindicators/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_routing_predictors_keyperformanceindicator`.
#[derive(Debug)]
pub enum PatchRoutingPredictorsKeyperformanceindicator {}
impl rt::Endpoint for PatchRoutingPredictorsKeyperformanceindicator {
    type Answer = models::KeyPerformanceIndicator;
}
impl RoutingRequest<PatchRoutingPredictorsKeyperformanceindicator> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::UpdateKpiRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_ROUTING_PREDICTORS_KEYPERFORMANCEINDICATORTYPES: rt::Operation = rt::Operation::new(
        "getRoutingPredictorsKeyperformanceindicatortypes",
        rt::Method::Get,
        &["/api/v2/routing/predictors/keyperformanceindicatortypes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_predictors_keyperformanceindicatortypes`.
#[derive(Debug)]
pub enum GetRoutingPredictorsKeyperformanceindicatortypes {}
impl rt::Endpoint for GetRoutingPredictorsKeyperformanceindicatortypes {
    type Answer = Vec<models::KeyPerformanceIndicatorType>;
}
static GET_ROUTING_PREDICTOR: rt::Operation = rt::Operation::new(
        "getRoutingPredictor",
        rt::Method::Get,
        &["/api/v2/routing/predictors/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_predictor`.
#[derive(Debug)]
pub enum GetRoutingPredictor {}
impl rt::Endpoint for GetRoutingPredictor {
    type Answer = models::Predictor;
}
static DELETE_ROUTING_PREDICTOR: rt::Operation = rt::Operation::new(
        "deleteRoutingPredictor",
        rt::Method::Delete,
        &["/api/v2/routing/predictors/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_routing_predictor`.
#[derive(Debug)]
pub enum DeleteRoutingPredictor {}
impl rt::Endpoint for DeleteRoutingPredictor {
    type Answer = ();
}
static PATCH_ROUTING_PREDICTOR: rt::Operation = rt::Operation::new(
        "patchRoutingPredictor",
        rt::Method::Patch,
        &["/api/v2/routing/predictors/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_routing_predictor`.
#[derive(Debug)]
pub enum PatchRoutingPredictor {}
impl rt::Endpoint for PatchRoutingPredictor {
    type Answer = models::Predictor;
}
impl RoutingRequest<PatchRoutingPredictor> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::PatchPredictorRequest) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_ROUTING_PREDICTOR_MODELS: rt::Operation = rt::Operation::new(
        "getRoutingPredictorModels",
        rt::Method::Get,
        &["/api/v2/routing/predictors/", "/models"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_predictor_models`.
#[derive(Debug)]
pub enum GetRoutingPredictorModels {}
impl rt::Endpoint for GetRoutingPredictorModels {
    type Answer = models::PredictorModels;
}
static GET_ROUTING_PREDICTOR_MODEL_FEATURES: rt::Operation = rt::Operation::new(
        "getRoutingPredictorModelFeatures",
        rt::Method::Get,
        &["/api/v2/routing/predictors/", "/models/", "/features"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_predictor_model_features`.
#[derive(Debug)]
pub enum GetRoutingPredictorModelFeatures {}
impl rt::Endpoint for GetRoutingPredictorModelFeatures {
    type Answer = models::PredictorModelFeatureListing;
}
static GET_ROUTING_QUEUES: rt::Operation = rt::Operation::new(
        "getRoutingQueues",
        rt::Method::Get,
        &["/api/v2/routing/queues"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_queues`.
#[derive(Debug)]
pub enum GetRoutingQueues {}
impl rt::Endpoint for GetRoutingQueues {
    type Answer = models::QueueEntityListing;
}
impl RoutingRequest<GetRoutingQueues> {
    /// Sets `cannedResponseLibraryId`.
    #[inline]
    pub fn canned_response_library_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("cannedResponseLibraryId", value.into());
        self
    }
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
    /// Sets `hasPeer`.
    #[inline]
    pub fn has_peer(mut self, value: bool) -> Self {
        self.call.query("hasPeer", value.to_string());
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
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
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
    /// Sets `peerId`.
    #[inline]
    pub fn peer_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "peerId",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: asc
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_ROUTING_QUEUES: rt::Operation = rt::Operation::new(
        "postRoutingQueues",
        rt::Method::Post,
        &["/api/v2/routing/queues"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_queues`.
#[derive(Debug)]
pub enum PostRoutingQueues {}
impl rt::Endpoint for PostRoutingQueues {
    type Answer = models::Queue;
}
static GET_ROUTING_QUEUES_DIVISIONVIEWS: rt::Operation = rt::Operation::new(
        "getRoutingQueuesDivisionviews",
        rt::Method::Get,
        &["/api/v2/routing/queues/divisionviews"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_queues_divisionviews`.
#[derive(Debug)]
pub enum GetRoutingQueuesDivisionviews {}
impl rt::Endpoint for GetRoutingQueuesDivisionviews {
    type Answer = models::QueueEntityListing;
}
impl RoutingRequest<GetRoutingQueuesDivisionviews> {
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
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
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
    /// Sets `sortBy`.
    ///
    /// Default of the service: name
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: asc
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_ROUTING_QUEUES_DIVISIONVIEWS_ALL: rt::Operation = rt::Operation::new(
        "getRoutingQueuesDivisionviewsAll",
        rt::Method::Get,
        &["/api/v2/routing/queues/divisionviews/all"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_queues_divisionviews_all`.
#[derive(Debug)]
pub enum GetRoutingQueuesDivisionviewsAll {}
impl rt::Endpoint for GetRoutingQueuesDivisionviewsAll {
    type Answer = models::QueueEntityListing;
}
impl RoutingRequest<GetRoutingQueuesDivisionviewsAll> {
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
    /// Default of the service: asc
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_ROUTING_QUEUES_ME: rt::Operation = rt::Operation::new(
        "getRoutingQueuesMe",
        rt::Method::Get,
        &["/api/v2/routing/queues/me"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_queues_me`.
#[derive(Debug)]
pub enum GetRoutingQueuesMe {}
impl rt::Endpoint for GetRoutingQueuesMe {
    type Answer = models::UserQueueEntityListing;
}
impl RoutingRequest<GetRoutingQueuesMe> {
    /// Sets `joined`.
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
    /// Sets `sortOrder`.
    ///
    /// Default of the service: asc
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static GET_ROUTING_QUEUE: rt::Operation = rt::Operation::new(
        "getRoutingQueue",
        rt::Method::Get,
        &["/api/v2/routing/queues/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_queue`.
#[derive(Debug)]
pub enum GetRoutingQueue {}
impl rt::Endpoint for GetRoutingQueue {
    type Answer = models::Queue;
}
impl RoutingRequest<GetRoutingQueue> {
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
static PUT_ROUTING_QUEUE: rt::Operation = rt::Operation::new(
        "putRoutingQueue",
        rt::Method::Put,
        &["/api/v2/routing/queues/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_routing_queue`.
#[derive(Debug)]
pub enum PutRoutingQueue {}
impl rt::Endpoint for PutRoutingQueue {
    type Answer = models::Queue;
}
static DELETE_ROUTING_QUEUE: rt::Operation = rt::Operation::new(
        "deleteRoutingQueue",
        rt::Method::Delete,
        &["/api/v2/routing/queues/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_routing_queue`.
#[derive(Debug)]
pub enum DeleteRoutingQueue {}
impl rt::Endpoint for DeleteRoutingQueue {
    type Answer = ();
}
impl RoutingRequest<DeleteRoutingQueue> {
    /// Sets `forceDelete`.
    #[inline]
    pub fn force_delete(mut self, value: bool) -> Self {
        self.call.query("forceDelete", value.to_string());
        self
    }
}
static GET_ROUTING_QUEUE_ASSISTANT: rt::Operation = rt::Operation::new(
        "getRoutingQueueAssistant",
        rt::Method::Get,
        &["/api/v2/routing/queues/", "/assistant"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_queue_assistant`.
#[derive(Debug)]
pub enum GetRoutingQueueAssistant {}
impl rt::Endpoint for GetRoutingQueueAssistant {
    type Answer = models::AssistantQueue;
}
impl RoutingRequest<GetRoutingQueueAssistant> {
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
    /// Sets `fallbackToPrimaryAssistant`.
    #[inline]
    pub fn fallback_to_primary_assistant(mut self, value: bool) -> Self {
        self.call.query("fallbackToPrimaryAssistant", value.to_string());
        self
    }
    /// Sets `languageVariation`.
    #[inline]
    pub fn language_variation(mut self, value: impl Into<String>) -> Self {
        self.call.query("languageVariation", value.into());
        self
    }
}
static GET_ROUTING_QUEUE_COMPARISONPERIODS: rt::Operation = rt::Operation::new(
        "getRoutingQueueComparisonperiods",
        rt::Method::Get,
        &["/api/v2/routing/queues/", "/comparisonperiods"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_queue_comparisonperiods`.
#[derive(Debug)]
pub enum GetRoutingQueueComparisonperiods {}
impl rt::Endpoint for GetRoutingQueueComparisonperiods {
    type Answer = models::ComparisonPeriodListing;
}
static GET_ROUTING_QUEUE_COMPARISONPERIOD: rt::Operation = rt::Operation::new(
        "getRoutingQueueComparisonperiod",
        rt::Method::Get,
        &["/api/v2/routing/queues/", "/comparisonperiods/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_queue_comparisonperiod`.
#[derive(Debug)]
pub enum GetRoutingQueueComparisonperiod {}
impl rt::Endpoint for GetRoutingQueueComparisonperiod {
    type Answer = models::ComparisonPeriod;
}
static GET_ROUTING_QUEUE_ESTIMATEDWAITTIME: rt::Operation = rt::Operation::new(
        "getRoutingQueueEstimatedwaittime",
        rt::Method::Get,
        &["/api/v2/routing/queues/", "/estimatedwaittime"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_queue_estimatedwaittime`.
#[derive(Debug)]
pub enum GetRoutingQueueEstimatedwaittime {}
impl rt::Endpoint for GetRoutingQueueEstimatedwaittime {
    type Answer = models::EstimatedWaitTimePredictions;
}
impl RoutingRequest<GetRoutingQueueEstimatedwaittime> {
    /// Sets `conversationId`.
    #[inline]
    pub fn conversation_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("conversationId", value.into());
        self
    }
}
static GET_ROUTING_QUEUE_IDENTITYRESOLUTION: rt::Operation = rt::Operation::new(
        "getRoutingQueueIdentityresolution",
        rt::Method::Get,
        &["/api/v2/routing/queues/", "/identityresolution"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_queue_identityresolution`.
#[derive(Debug)]
pub enum GetRoutingQueueIdentityresolution {}
impl rt::Endpoint for GetRoutingQueueIdentityresolution {
    type Answer = models::IdentityResolutionQueueConfig;
}
static PUT_ROUTING_QUEUE_IDENTITYRESOLUTION: rt::Operation = rt::Operation::new(
        "putRoutingQueueIdentityresolution",
        rt::Method::Put,
        &["/api/v2/routing/queues/", "/identityresolution"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_routing_queue_identityresolution`.
#[derive(Debug)]
pub enum PutRoutingQueueIdentityresolution {}
impl rt::Endpoint for PutRoutingQueueIdentityresolution {
    type Answer = models::IdentityResolutionQueueConfig;
}
static GET_ROUTING_QUEUE_MEDIATYPE_ESTIMATEDWAITTIME: rt::Operation = rt::Operation::new(
        "getRoutingQueueMediatypeEstimatedwaittime",
        rt::Method::Get,
        &["/api/v2/routing/queues/", "/mediatypes/", "/estimatedwaittime"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_queue_mediatype_estimatedwaittime`.
#[derive(Debug)]
pub enum GetRoutingQueueMediatypeEstimatedwaittime {}
impl rt::Endpoint for GetRoutingQueueMediatypeEstimatedwaittime {
    type Answer = models::EstimatedWaitTimePredictions;
}
impl RoutingRequest<GetRoutingQueueMediatypeEstimatedwaittime> {
    /// Sets `labelId`.
    #[inline]
    pub fn label_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("labelId", value.into());
        self
    }
}
static GET_ROUTING_QUEUE_MEMBERS: rt::Operation = rt::Operation::new(
        "getRoutingQueueMembers",
        rt::Method::Get,
        &["/api/v2/routing/queues/", "/members"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_queue_members`.
#[derive(Debug)]
pub enum GetRoutingQueueMembers {}
impl rt::Endpoint for GetRoutingQueueMembers {
    type Answer = models::QueueMemberEntityListing;
}
impl RoutingRequest<GetRoutingQueueMembers> {
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
    /// Sets `joined`.
    #[inline]
    pub fn joined(mut self, value: bool) -> Self {
        self.call.query("joined", value.to_string());
        self
    }
    /// Sets `languages`.
    #[inline]
    pub fn languages(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "languages",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `memberBy`.
    #[inline]
    pub fn member_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("memberBy", value.into());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
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
    /// Sets `presence`.
    #[inline]
    pub fn presence(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "presence",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `profileSkills`.
    #[inline]
    pub fn profile_skills(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "profileSkills",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `routingStatus`.
    #[inline]
    pub fn routing_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "routingStatus",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `skills`.
    #[inline]
    pub fn skills(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "skills",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: asc
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_ROUTING_QUEUE_MEMBERS: rt::Operation = rt::Operation::new(
        "postRoutingQueueMembers",
        rt::Method::Post,
        &["/api/v2/routing/queues/", "/members"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_queue_members`.
#[derive(Debug)]
pub enum PostRoutingQueueMembers {}
impl rt::Endpoint for PostRoutingQueueMembers {
    type Answer = ();
}
impl RoutingRequest<PostRoutingQueueMembers> {
    /// Sets `delete`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn delete(mut self, value: bool) -> Self {
        self.call.query("delete", value.to_string());
        self
    }
}
static PATCH_ROUTING_QUEUE_MEMBERS: rt::Operation = rt::Operation::new(
        "patchRoutingQueueMembers",
        rt::Method::Patch,
        &["/api/v2/routing/queues/", "/members"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_routing_queue_members`.
#[derive(Debug)]
pub enum PatchRoutingQueueMembers {}
impl rt::Endpoint for PatchRoutingQueueMembers {
    type Answer = models::QueueMemberEntityListing;
}
static DELETE_ROUTING_QUEUE_MEMBER: rt::Operation = rt::Operation::new(
        "deleteRoutingQueueMember",
        rt::Method::Delete,
        &["/api/v2/routing/queues/", "/members/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_routing_queue_member`.
#[derive(Debug)]
pub enum DeleteRoutingQueueMember {}
impl rt::Endpoint for DeleteRoutingQueueMember {
    type Answer = ();
}
static PATCH_ROUTING_QUEUE_MEMBER: rt::Operation = rt::Operation::new(
        "patchRoutingQueueMember",
        rt::Method::Patch,
        &["/api/v2/routing/queues/", "/members/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_routing_queue_member`.
#[derive(Debug)]
pub enum PatchRoutingQueueMember {}
impl rt::Endpoint for PatchRoutingQueueMember {
    type Answer = ();
}
static GET_ROUTING_QUEUE_USERS: rt::Operation = rt::Operation::new(
        "getRoutingQueueUsers",
        rt::Method::Get,
        &["/api/v2/routing/queues/", "/users"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_queue_users`.
#[derive(Debug)]
pub enum GetRoutingQueueUsers {}
impl rt::Endpoint for GetRoutingQueueUsers {
    type Answer = models::QueueMemberEntityListingV1;
}
impl RoutingRequest<GetRoutingQueueUsers> {
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
    /// Sets `joined`.
    #[inline]
    pub fn joined(mut self, value: bool) -> Self {
        self.call.query("joined", value.to_string());
        self
    }
    /// Sets `languages`.
    #[inline]
    pub fn languages(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "languages",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
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
    /// Sets `presence`.
    #[inline]
    pub fn presence(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "presence",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `profileSkills`.
    #[inline]
    pub fn profile_skills(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "profileSkills",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `routingStatus`.
    #[inline]
    pub fn routing_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "routingStatus",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `skills`.
    #[inline]
    pub fn skills(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.call
            .query_list(
                "skills",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: asc
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_ROUTING_QUEUE_USERS: rt::Operation = rt::Operation::new(
        "postRoutingQueueUsers",
        rt::Method::Post,
        &["/api/v2/routing/queues/", "/users"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_queue_users`.
#[derive(Debug)]
pub enum PostRoutingQueueUsers {}
impl rt::Endpoint for PostRoutingQueueUsers {
    type Answer = ();
}
impl RoutingRequest<PostRoutingQueueUsers> {
    /// Sets `delete`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn delete(mut self, value: bool) -> Self {
        self.call.query("delete", value.to_string());
        self
    }
}
static PATCH_ROUTING_QUEUE_USERS: rt::Operation = rt::Operation::new(
        "patchRoutingQueueUsers",
        rt::Method::Patch,
        &["/api/v2/routing/queues/", "/users"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_routing_queue_users`.
#[derive(Debug)]
pub enum PatchRoutingQueueUsers {}
impl rt::Endpoint for PatchRoutingQueueUsers {
    type Answer = models::QueueMemberEntityListingV1;
}
static DELETE_ROUTING_QUEUE_USER: rt::Operation = rt::Operation::new(
        "deleteRoutingQueueUser",
        rt::Method::Delete,
        &["/api/v2/routing/queues/", "/users/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_routing_queue_user`.
#[derive(Debug)]
pub enum DeleteRoutingQueueUser {}
impl rt::Endpoint for DeleteRoutingQueueUser {
    type Answer = ();
}
static PATCH_ROUTING_QUEUE_USER: rt::Operation = rt::Operation::new(
        "patchRoutingQueueUser",
        rt::Method::Patch,
        &["/api/v2/routing/queues/", "/users/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_routing_queue_user`.
#[derive(Debug)]
pub enum PatchRoutingQueueUser {}
impl rt::Endpoint for PatchRoutingQueueUser {
    type Answer = ();
}
static GET_ROUTING_QUEUE_WRAPUPCODES: rt::Operation = rt::Operation::new(
        "getRoutingQueueWrapupcodes",
        rt::Method::Get,
        &["/api/v2/routing/queues/", "/wrapupcodes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_queue_wrapupcodes`.
#[derive(Debug)]
pub enum GetRoutingQueueWrapupcodes {}
impl rt::Endpoint for GetRoutingQueueWrapupcodes {
    type Answer = models::WrapupCodeEntityListing;
}
impl RoutingRequest<GetRoutingQueueWrapupcodes> {
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
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
static POST_ROUTING_QUEUE_WRAPUPCODES: rt::Operation = rt::Operation::new(
        "postRoutingQueueWrapupcodes",
        rt::Method::Post,
        &["/api/v2/routing/queues/", "/wrapupcodes"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_queue_wrapupcodes`.
#[derive(Debug)]
pub enum PostRoutingQueueWrapupcodes {}
impl rt::Endpoint for PostRoutingQueueWrapupcodes {
    type Answer = Vec<models::WrapupCode>;
}
static DELETE_ROUTING_QUEUE_WRAPUPCODE: rt::Operation = rt::Operation::new(
        "deleteRoutingQueueWrapupcode",
        rt::Method::Delete,
        &["/api/v2/routing/queues/", "/wrapupcodes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_routing_queue_wrapupcode`.
#[derive(Debug)]
pub enum DeleteRoutingQueueWrapupcode {}
impl rt::Endpoint for DeleteRoutingQueueWrapupcode {
    type Answer = ();
}
static GET_ROUTING_SETTINGS: rt::Operation = rt::Operation::new(
        "getRoutingSettings",
        rt::Method::Get,
        &["/api/v2/routing/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_settings`.
#[derive(Debug)]
pub enum GetRoutingSettings {}
impl rt::Endpoint for GetRoutingSettings {
    type Answer = models::RoutingSettings;
}
static PUT_ROUTING_SETTINGS: rt::Operation = rt::Operation::new(
        "putRoutingSettings",
        rt::Method::Put,
        &["/api/v2/routing/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_routing_settings`.
#[derive(Debug)]
pub enum PutRoutingSettings {}
impl rt::Endpoint for PutRoutingSettings {
    type Answer = models::RoutingSettings;
}
static DELETE_ROUTING_SETTINGS: rt::Operation = rt::Operation::new(
        "deleteRoutingSettings",
        rt::Method::Delete,
        &["/api/v2/routing/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_routing_settings`.
#[derive(Debug)]
pub enum DeleteRoutingSettings {}
impl rt::Endpoint for DeleteRoutingSettings {
    type Answer = ();
}
static GET_ROUTING_SETTINGS_CONTACTCENTER: rt::Operation = rt::Operation::new(
        "getRoutingSettingsContactcenter",
        rt::Method::Get,
        &["/api/v2/routing/settings/contactcenter"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_settings_contactcenter`.
#[derive(Debug)]
pub enum GetRoutingSettingsContactcenter {}
impl rt::Endpoint for GetRoutingSettingsContactcenter {
    type Answer = models::ContactCenterSettings;
}
static PATCH_ROUTING_SETTINGS_CONTACTCENTER: rt::Operation = rt::Operation::new(
        "patchRoutingSettingsContactcenter",
        rt::Method::Patch,
        &["/api/v2/routing/settings/contactcenter"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_routing_settings_contactcenter`.
#[derive(Debug)]
pub enum PatchRoutingSettingsContactcenter {}
impl rt::Endpoint for PatchRoutingSettingsContactcenter {
    type Answer = ();
}
static GET_ROUTING_SETTINGS_TRANSCRIPTION: rt::Operation = rt::Operation::new(
        "getRoutingSettingsTranscription",
        rt::Method::Get,
        &["/api/v2/routing/settings/transcription"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_settings_transcription`.
#[derive(Debug)]
pub enum GetRoutingSettingsTranscription {}
impl rt::Endpoint for GetRoutingSettingsTranscription {
    type Answer = models::TranscriptionSettings;
}
static PUT_ROUTING_SETTINGS_TRANSCRIPTION: rt::Operation = rt::Operation::new(
        "putRoutingSettingsTranscription",
        rt::Method::Put,
        &["/api/v2/routing/settings/transcription"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_routing_settings_transcription`.
#[derive(Debug)]
pub enum PutRoutingSettingsTranscription {}
impl rt::Endpoint for PutRoutingSettingsTranscription {
    type Answer = models::TranscriptionSettings;
}
static PATCH_ROUTING_SETTINGS_TRANSCRIPTION: rt::Operation = rt::Operation::new(
        "patchRoutingSettingsTranscription",
        rt::Method::Patch,
        &["/api/v2/routing/settings/transcription"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_routing_settings_transcription`.
#[derive(Debug)]
pub enum PatchRoutingSettingsTranscription {}
impl rt::Endpoint for PatchRoutingSettingsTranscription {
    type Answer = models::TranscriptionSettings;
}
static GET_ROUTING_SKILLEXPRESSIONS: rt::Operation = rt::Operation::new(
        "getRoutingSkillexpressions",
        rt::Method::Get,
        &["/api/v2/routing/skillexpressions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_skillexpressions`.
#[derive(Debug)]
pub enum GetRoutingSkillexpressions {}
impl rt::Endpoint for GetRoutingSkillexpressions {
    type Answer = models::SkillExpressionEntityListing;
}
impl RoutingRequest<GetRoutingSkillexpressions> {
    /// Sets `format`.
    ///
    /// Default of the service: Raw
    #[inline]
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.call.query("format", value.into());
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
    /// Sets `includeArchived`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_archived(mut self, value: bool) -> Self {
        self.call.query("includeArchived", value.to_string());
        self
    }
}
static DELETE_ROUTING_SKILLEXPRESSIONS: rt::Operation = rt::Operation::new(
        "deleteRoutingSkillexpressions",
        rt::Method::Delete,
        &["/api/v2/routing/skillexpressions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_routing_skillexpressions`.
#[derive(Debug)]
pub enum DeleteRoutingSkillexpressions {}
impl rt::Endpoint for DeleteRoutingSkillexpressions {
    type Answer = ();
}
impl RoutingRequest<DeleteRoutingSkillexpressions> {
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
}
static GET_ROUTING_SKILLEXPRESSIONS_QUEUE_QUEUE_ID: rt::Operation = rt::Operation::new(
        "getRoutingSkillexpressionsQueueQueueId",
        rt::Method::Get,
        &["/api/v2/routing/skillexpressions/queue/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_skillexpressions_queue_queue_id`.
#[derive(Debug)]
pub enum GetRoutingSkillexpressionsQueueQueueId {}
impl rt::Endpoint for GetRoutingSkillexpressionsQueueQueueId {
    type Answer = models::SkillExpressionEntityListing;
}
impl RoutingRequest<GetRoutingSkillexpressionsQueueQueueId> {
    /// Sets `format`.
    ///
    /// Default of the service: Raw
    #[inline]
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.call.query("format", value.into());
        self
    }
    /// Sets `includeArchived`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_archived(mut self, value: bool) -> Self {
        self.call.query("includeArchived", value.to_string());
        self
    }
}
static POST_ROUTING_SKILLEXPRESSIONS_VALIDATE: rt::Operation = rt::Operation::new(
        "postRoutingSkillexpressionsValidate",
        rt::Method::Post,
        &["/api/v2/routing/skillexpressions/validate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_skillexpressions_validate`.
#[derive(Debug)]
pub enum PostRoutingSkillexpressionsValidate {}
impl rt::Endpoint for PostRoutingSkillexpressionsValidate {
    type Answer = models::SkillExpressionValidationResult;
}
static GET_ROUTING_SKILLEXPRESSION: rt::Operation = rt::Operation::new(
        "getRoutingSkillexpression",
        rt::Method::Get,
        &["/api/v2/routing/skillexpressions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_skillexpression`.
#[derive(Debug)]
pub enum GetRoutingSkillexpression {}
impl rt::Endpoint for GetRoutingSkillexpression {
    type Answer = models::SkillExpression;
}
impl RoutingRequest<GetRoutingSkillexpression> {
    /// Sets `format`.
    ///
    /// Default of the service: Raw
    #[inline]
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.call.query("format", value.into());
        self
    }
    /// Sets `includeArchived`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_archived(mut self, value: bool) -> Self {
        self.call.query("includeArchived", value.to_string());
        self
    }
}
static DELETE_ROUTING_SKILLEXPRESSION: rt::Operation = rt::Operation::new(
        "deleteRoutingSkillexpression",
        rt::Method::Delete,
        &["/api/v2/routing/skillexpressions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_routing_skillexpression`.
#[derive(Debug)]
pub enum DeleteRoutingSkillexpression {}
impl rt::Endpoint for DeleteRoutingSkillexpression {
    type Answer = ();
}
static GET_ROUTING_SKILLGROUPS: rt::Operation = rt::Operation::new(
        "getRoutingSkillgroups",
        rt::Method::Get,
        &["/api/v2/routing/skillgroups"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_skillgroups`.
#[derive(Debug)]
pub enum GetRoutingSkillgroups {}
impl rt::Endpoint for GetRoutingSkillgroups {
    type Answer = models::SkillGroupEntityListing;
}
impl RoutingRequest<GetRoutingSkillgroups> {
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
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_ROUTING_SKILLGROUPS: rt::Operation = rt::Operation::new(
        "postRoutingSkillgroups",
        rt::Method::Post,
        &["/api/v2/routing/skillgroups"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_skillgroups`.
#[derive(Debug)]
pub enum PostRoutingSkillgroups {}
impl rt::Endpoint for PostRoutingSkillgroups {
    type Answer = models::SkillGroupWithMemberDivisions;
}
static GET_ROUTING_SKILLGROUP: rt::Operation = rt::Operation::new(
        "getRoutingSkillgroup",
        rt::Method::Get,
        &["/api/v2/routing/skillgroups/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_skillgroup`.
#[derive(Debug)]
pub enum GetRoutingSkillgroup {}
impl rt::Endpoint for GetRoutingSkillgroup {
    type Answer = models::SkillGroup;
}
static DELETE_ROUTING_SKILLGROUP: rt::Operation = rt::Operation::new(
        "deleteRoutingSkillgroup",
        rt::Method::Delete,
        &["/api/v2/routing/skillgroups/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_routing_skillgroup`.
#[derive(Debug)]
pub enum DeleteRoutingSkillgroup {}
impl rt::Endpoint for DeleteRoutingSkillgroup {
    type Answer = ();
}
static PATCH_ROUTING_SKILLGROUP: rt::Operation = rt::Operation::new(
        "patchRoutingSkillgroup",
        rt::Method::Patch,
        &["/api/v2/routing/skillgroups/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_routing_skillgroup`.
#[derive(Debug)]
pub enum PatchRoutingSkillgroup {}
impl rt::Endpoint for PatchRoutingSkillgroup {
    type Answer = models::SkillGroup;
}
static GET_ROUTING_SKILLGROUP_MEMBERS: rt::Operation = rt::Operation::new(
        "getRoutingSkillgroupMembers",
        rt::Method::Get,
        &["/api/v2/routing/skillgroups/", "/members"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_skillgroup_members`.
#[derive(Debug)]
pub enum GetRoutingSkillgroupMembers {}
impl rt::Endpoint for GetRoutingSkillgroupMembers {
    type Answer = models::SkillGroupMemberEntityListing;
}
impl RoutingRequest<GetRoutingSkillgroupMembers> {
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
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
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
static GET_ROUTING_SKILLGROUP_MEMBERS_DIVISIONS: rt::Operation = rt::Operation::new(
        "getRoutingSkillgroupMembersDivisions",
        rt::Method::Get,
        &["/api/v2/routing/skillgroups/", "/members/divisions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_skillgroup_members_divisions`.
#[derive(Debug)]
pub enum GetRoutingSkillgroupMembersDivisions {}
impl rt::Endpoint for GetRoutingSkillgroupMembersDivisions {
    type Answer = models::SkillGroupMemberDivisionList;
}
impl RoutingRequest<GetRoutingSkillgroupMembersDivisions> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static POST_ROUTING_SKILLGROUP_MEMBERS_DIVISIONS: rt::Operation = rt::Operation::new(
        "postRoutingSkillgroupMembersDivisions",
        rt::Method::Post,
        &["/api/v2/routing/skillgroups/", "/members/divisions"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_skillgroup_members_divisions`.
#[derive(Debug)]
pub enum PostRoutingSkillgroupMembersDivisions {}
impl rt::Endpoint for PostRoutingSkillgroupMembersDivisions {
    type Answer = ();
}
impl RoutingRequest<PostRoutingSkillgroupMembersDivisions> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::SkillGroupMemberDivisions) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_ROUTING_SKILLS: rt::Operation = rt::Operation::new(
        "getRoutingSkills",
        rt::Method::Get,
        &["/api/v2/routing/skills"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_skills`.
#[derive(Debug)]
pub enum GetRoutingSkills {}
impl rt::Endpoint for GetRoutingSkills {
    type Answer = models::SkillEntityListing;
}
impl RoutingRequest<GetRoutingSkills> {
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
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
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
static POST_ROUTING_SKILLS: rt::Operation = rt::Operation::new(
        "postRoutingSkills",
        rt::Method::Post,
        &["/api/v2/routing/skills"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_skills`.
#[derive(Debug)]
pub enum PostRoutingSkills {}
impl rt::Endpoint for PostRoutingSkills {
    type Answer = models::RoutingSkill;
}
static GET_ROUTING_SKILL: rt::Operation = rt::Operation::new(
        "getRoutingSkill",
        rt::Method::Get,
        &["/api/v2/routing/skills/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_skill`.
#[derive(Debug)]
pub enum GetRoutingSkill {}
impl rt::Endpoint for GetRoutingSkill {
    type Answer = models::RoutingSkill;
}
static DELETE_ROUTING_SKILL: rt::Operation = rt::Operation::new(
        "deleteRoutingSkill",
        rt::Method::Delete,
        &["/api/v2/routing/skills/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_routing_skill`.
#[derive(Debug)]
pub enum DeleteRoutingSkill {}
impl rt::Endpoint for DeleteRoutingSkill {
    type Answer = ();
}
static PATCH_ROUTING_SKILL: rt::Operation = rt::Operation::new(
        "patchRoutingSkill",
        rt::Method::Patch,
        &["/api/v2/routing/skills/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_routing_skill`.
#[derive(Debug)]
pub enum PatchRoutingSkill {}
impl rt::Endpoint for PatchRoutingSkill {
    type Answer = models::RoutingSkill;
}
static GET_ROUTING_SMS_ADDRESSES: rt::Operation = rt::Operation::new(
        "getRoutingSmsAddresses",
        rt::Method::Get,
        &["/api/v2/routing/sms/addresses"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_sms_addresses`.
#[derive(Debug)]
pub enum GetRoutingSmsAddresses {}
impl rt::Endpoint for GetRoutingSmsAddresses {
    type Answer = models::SmsAddressEntityListing;
}
impl RoutingRequest<GetRoutingSmsAddresses> {
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
static POST_ROUTING_SMS_ADDRESSES: rt::Operation = rt::Operation::new(
        "postRoutingSmsAddresses",
        rt::Method::Post,
        &["/api/v2/routing/sms/addresses"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_sms_addresses`.
#[derive(Debug)]
pub enum PostRoutingSmsAddresses {}
impl rt::Endpoint for PostRoutingSmsAddresses {
    type Answer = models::SmsAddress;
}
static GET_ROUTING_SMS_ADDRESS: rt::Operation = rt::Operation::new(
        "getRoutingSmsAddress",
        rt::Method::Get,
        &["/api/v2/routing/sms/addresses/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_sms_address`.
#[derive(Debug)]
pub enum GetRoutingSmsAddress {}
impl rt::Endpoint for GetRoutingSmsAddress {
    type Answer = models::SmsAddress;
}
static DELETE_ROUTING_SMS_ADDRESS: rt::Operation = rt::Operation::new(
        "deleteRoutingSmsAddress",
        rt::Method::Delete,
        &["/api/v2/routing/sms/addresses/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_routing_sms_address`.
#[derive(Debug)]
pub enum DeleteRoutingSmsAddress {}
impl rt::Endpoint for DeleteRoutingSmsAddress {
    type Answer = ();
}
static GET_ROUTING_SMS_AVAILABLEPHONENUMBERS: rt::Operation = rt::Operation::new(
        "getRoutingSmsAvailablephonenumbers",
        rt::Method::Get,
        &["/api/v2/routing/sms/availablephonenumbers"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_sms_availablephonenumbers`.
#[derive(Debug)]
pub enum GetRoutingSmsAvailablephonenumbers {}
impl rt::Endpoint for GetRoutingSmsAvailablephonenumbers {
    type Answer = models::SMSAvailablePhoneNumberEntityListing;
}
impl RoutingRequest<GetRoutingSmsAvailablephonenumbers> {
    /// Sets `addressRequirement`.
    #[inline]
    pub fn address_requirement(mut self, value: impl Into<String>) -> Self {
        self.call.query("addressRequirement", value.into());
        self
    }
    /// Sets `areaCode`.
    #[inline]
    pub fn area_code(mut self, value: impl Into<String>) -> Self {
        self.call.query("areaCode", value.into());
        self
    }
    /// Sets `city`.
    #[inline]
    pub fn city(mut self, value: impl Into<String>) -> Self {
        self.call.query("city", value.into());
        self
    }
    /// Sets `pattern`.
    #[inline]
    pub fn pattern(mut self, value: impl Into<String>) -> Self {
        self.call.query("pattern", value.into());
        self
    }
    /// Sets `region`.
    #[inline]
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.call.query("region", value.into());
        self
    }
}
static GET_ROUTING_SMS_IDENTITYRESOLUTION_PHONENUMBER: rt::Operation = rt::Operation::new(
        "getRoutingSmsIdentityresolutionPhonenumber",
        rt::Method::Get,
        &["/api/v2/routing/sms/identityresolution/phonenumbers/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_sms_identityresolution_phonenumber`.
#[derive(Debug)]
pub enum GetRoutingSmsIdentityresolutionPhonenumber {}
impl rt::Endpoint for GetRoutingSmsIdentityresolutionPhonenumber {
    type Answer = models::SmsIdentityResolutionConfig;
}
static PUT_ROUTING_SMS_IDENTITYRESOLUTION_PHONENUMBER: rt::Operation = rt::Operation::new(
        "putRoutingSmsIdentityresolutionPhonenumber",
        rt::Method::Put,
        &["/api/v2/routing/sms/identityresolution/phonenumbers/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_routing_sms_identityresolution_phonenumber`.
#[derive(Debug)]
pub enum PutRoutingSmsIdentityresolutionPhonenumber {}
impl rt::Endpoint for PutRoutingSmsIdentityresolutionPhonenumber {
    type Answer = models::SmsIdentityResolutionConfig;
}
static GET_ROUTING_SMS_PHONENUMBERS: rt::Operation = rt::Operation::new(
        "getRoutingSmsPhonenumbers",
        rt::Method::Get,
        &["/api/v2/routing/sms/phonenumbers"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_sms_phonenumbers`.
#[derive(Debug)]
pub enum GetRoutingSmsPhonenumbers {}
impl rt::Endpoint for GetRoutingSmsPhonenumbers {
    type Answer = models::SmsPhoneNumberEntityListing;
}
impl RoutingRequest<GetRoutingSmsPhonenumbers> {
    /// Sets `countryCode`.
    #[inline]
    pub fn country_code(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "countryCode",
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
    /// Sets `integration.id`.
    #[inline]
    pub fn integration_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("integration.id", value.into());
        self
    }
    /// Sets `language`.
    ///
    /// Default of the service: en-US
    #[inline]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.call.query("language", value.into());
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
    /// Sets `phoneNumber`.
    #[inline]
    pub fn phone_number(mut self, value: impl Into<String>) -> Self {
        self.call.query("phoneNumber", value.into());
        self
    }
    /// Sets `phoneNumberStatus`.
    #[inline]
    pub fn phone_number_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "phoneNumberStatus",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `phoneNumberType`.
    #[inline]
    pub fn phone_number_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "phoneNumberType",
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
    /// Sets `sortOrder`.
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
    /// Sets `supportedContent.id`.
    #[inline]
    pub fn supported_content_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("supportedContent.id", value.into());
        self
    }
}
static POST_ROUTING_SMS_PHONENUMBERS: rt::Operation = rt::Operation::new(
        "postRoutingSmsPhonenumbers",
        rt::Method::Post,
        &["/api/v2/routing/sms/phonenumbers"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_sms_phonenumbers`.
#[derive(Debug)]
pub enum PostRoutingSmsPhonenumbers {}
impl rt::Endpoint for PostRoutingSmsPhonenumbers {
    type Answer = models::SmsPhoneNumber;
}
static POST_ROUTING_SMS_PHONENUMBERS_ALPHANUMERIC: rt::Operation = rt::Operation::new(
        "postRoutingSmsPhonenumbersAlphanumeric",
        rt::Method::Post,
        &["/api/v2/routing/sms/phonenumbers/alphanumeric"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_sms_phonenumbers_alphanumeric`.
#[derive(Debug)]
pub enum PostRoutingSmsPhonenumbersAlphanumeric {}
impl rt::Endpoint for PostRoutingSmsPhonenumbersAlphanumeric {
    type Answer = models::SmsPhoneNumber;
}
static POST_ROUTING_SMS_PHONENUMBERS_IMPORT: rt::Operation = rt::Operation::new(
        "postRoutingSmsPhonenumbersImport",
        rt::Method::Post,
        &["/api/v2/routing/sms/phonenumbers/import"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_sms_phonenumbers_import`.
#[derive(Debug)]
pub enum PostRoutingSmsPhonenumbersImport {}
impl rt::Endpoint for PostRoutingSmsPhonenumbersImport {
    type Answer = models::SmsPhoneNumber;
}
static GET_ROUTING_SMS_PHONENUMBER: rt::Operation = rt::Operation::new(
        "getRoutingSmsPhonenumber",
        rt::Method::Get,
        &["/api/v2/routing/sms/phonenumbers/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_sms_phonenumber`.
#[derive(Debug)]
pub enum GetRoutingSmsPhonenumber {}
impl rt::Endpoint for GetRoutingSmsPhonenumber {
    type Answer = models::SmsPhoneNumber;
}
impl RoutingRequest<GetRoutingSmsPhonenumber> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static DELETE_ROUTING_SMS_PHONENUMBER: rt::Operation = rt::Operation::new(
        "deleteRoutingSmsPhonenumber",
        rt::Method::Delete,
        &["/api/v2/routing/sms/phonenumbers/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_routing_sms_phonenumber`.
#[derive(Debug)]
pub enum DeleteRoutingSmsPhonenumber {}
impl rt::Endpoint for DeleteRoutingSmsPhonenumber {
    type Answer = ();
}
static PATCH_ROUTING_SMS_PHONENUMBER: rt::Operation = rt::Operation::new(
        "patchRoutingSmsPhonenumber",
        rt::Method::Patch,
        &["/api/v2/routing/sms/phonenumbers/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_routing_sms_phonenumber`.
#[derive(Debug)]
pub enum PatchRoutingSmsPhonenumber {}
impl rt::Endpoint for PatchRoutingSmsPhonenumber {
    type Answer = models::SmsPhoneNumber;
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
static GET_ROUTING_UTILIZATION: rt::Operation = rt::Operation::new(
        "getRoutingUtilization",
        rt::Method::Get,
        &["/api/v2/routing/utilization"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_utilization`.
#[derive(Debug)]
pub enum GetRoutingUtilization {}
impl rt::Endpoint for GetRoutingUtilization {
    type Answer = models::UtilizationResponse;
}
static PUT_ROUTING_UTILIZATION: rt::Operation = rt::Operation::new(
        "putRoutingUtilization",
        rt::Method::Put,
        &["/api/v2/routing/utilization"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_routing_utilization`.
#[derive(Debug)]
pub enum PutRoutingUtilization {}
impl rt::Endpoint for PutRoutingUtilization {
    type Answer = models::UtilizationResponse;
}
static DELETE_ROUTING_UTILIZATION: rt::Operation = rt::Operation::new(
        "deleteRoutingUtilization",
        rt::Method::Delete,
        &["/api/v2/routing/utilization"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_routing_utilization`.
#[derive(Debug)]
pub enum DeleteRoutingUtilization {}
impl rt::Endpoint for DeleteRoutingUtilization {
    type Answer = ();
}
static GET_ROUTING_UTILIZATION_LABELS: rt::Operation = rt::Operation::new(
        "getRoutingUtilizationLabels",
        rt::Method::Get,
        &["/api/v2/routing/utilization/labels"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_utilization_labels`.
#[derive(Debug)]
pub enum GetRoutingUtilizationLabels {}
impl rt::Endpoint for GetRoutingUtilizationLabels {
    type Answer = models::UtilizationLabelEntityListing;
}
impl RoutingRequest<GetRoutingUtilizationLabels> {
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
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
    /// Default of the service: ascending
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_ROUTING_UTILIZATION_LABELS: rt::Operation = rt::Operation::new(
        "postRoutingUtilizationLabels",
        rt::Method::Post,
        &["/api/v2/routing/utilization/labels"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_utilization_labels`.
#[derive(Debug)]
pub enum PostRoutingUtilizationLabels {}
impl rt::Endpoint for PostRoutingUtilizationLabels {
    type Answer = models::UtilizationLabel;
}
static GET_ROUTING_UTILIZATION_LABEL: rt::Operation = rt::Operation::new(
        "getRoutingUtilizationLabel",
        rt::Method::Get,
        &["/api/v2/routing/utilization/labels/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_utilization_label`.
#[derive(Debug)]
pub enum GetRoutingUtilizationLabel {}
impl rt::Endpoint for GetRoutingUtilizationLabel {
    type Answer = models::UtilizationLabel;
}
static PUT_ROUTING_UTILIZATION_LABEL: rt::Operation = rt::Operation::new(
        "putRoutingUtilizationLabel",
        rt::Method::Put,
        &["/api/v2/routing/utilization/labels/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_routing_utilization_label`.
#[derive(Debug)]
pub enum PutRoutingUtilizationLabel {}
impl rt::Endpoint for PutRoutingUtilizationLabel {
    type Answer = models::UtilizationLabel;
}
static DELETE_ROUTING_UTILIZATION_LABEL: rt::Operation = rt::Operation::new(
        "deleteRoutingUtilizationLabel",
        rt::Method::Delete,
        &["/api/v2/routing/utilization/labels/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_routing_utilization_label`.
#[derive(Debug)]
pub enum DeleteRoutingUtilizationLabel {}
impl rt::Endpoint for DeleteRoutingUtilizationLabel {
    type Answer = ();
}
impl RoutingRequest<DeleteRoutingUtilizationLabel> {
    /// Sets `forceDelete`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn force_delete(mut self, value: bool) -> Self {
        self.call.query("forceDelete", value.to_string());
        self
    }
}
static GET_ROUTING_UTILIZATION_LABEL_AGENTS: rt::Operation = rt::Operation::new(
        "getRoutingUtilizationLabelAgents",
        rt::Method::Get,
        &["/api/v2/routing/utilization/labels/", "/agents"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_utilization_label_agents`.
#[derive(Debug)]
pub enum GetRoutingUtilizationLabelAgents {}
impl rt::Endpoint for GetRoutingUtilizationLabelAgents {
    type Answer = Vec<rt::Value>;
}
static GET_ROUTING_WRAPUPCODES: rt::Operation = rt::Operation::new(
        "getRoutingWrapupcodes",
        rt::Method::Get,
        &["/api/v2/routing/wrapupcodes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_wrapupcodes`.
#[derive(Debug)]
pub enum GetRoutingWrapupcodes {}
impl rt::Endpoint for GetRoutingWrapupcodes {
    type Answer = models::WrapupCodeEntityListing;
}
impl RoutingRequest<GetRoutingWrapupcodes> {
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
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
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
    /// Sets `sortBy`.
    ///
    /// Default of the service: name
    #[inline]
    pub fn sort_by(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortBy", value.into());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: ascending
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_ROUTING_WRAPUPCODES: rt::Operation = rt::Operation::new(
        "postRoutingWrapupcodes",
        rt::Method::Post,
        &["/api/v2/routing/wrapupcodes"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_routing_wrapupcodes`.
#[derive(Debug)]
pub enum PostRoutingWrapupcodes {}
impl rt::Endpoint for PostRoutingWrapupcodes {
    type Answer = models::WrapupCode;
}
static GET_ROUTING_WRAPUPCODES_DIVISIONVIEWS: rt::Operation = rt::Operation::new(
        "getRoutingWrapupcodesDivisionviews",
        rt::Method::Get,
        &["/api/v2/routing/wrapupcodes/divisionviews"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_wrapupcodes_divisionviews`.
#[derive(Debug)]
pub enum GetRoutingWrapupcodesDivisionviews {}
impl rt::Endpoint for GetRoutingWrapupcodesDivisionviews {
    type Answer = models::WrapupCodeEntityListing;
}
impl RoutingRequest<GetRoutingWrapupcodesDivisionviews> {
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
    /// Sets `includeState`.
    #[inline]
    pub fn include_state(mut self, value: impl Into<String>) -> Self {
        self.call.query("includeState", value.into());
        self
    }
    /// Sets `name`.
    #[inline]
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.call.query("name", value.into());
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
static GET_ROUTING_WRAPUPCODES_DIVISIONVIEW: rt::Operation = rt::Operation::new(
        "getRoutingWrapupcodesDivisionview",
        rt::Method::Get,
        &["/api/v2/routing/wrapupcodes/divisionviews/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_wrapupcodes_divisionview`.
#[derive(Debug)]
pub enum GetRoutingWrapupcodesDivisionview {}
impl rt::Endpoint for GetRoutingWrapupcodesDivisionview {
    type Answer = models::WrapupCode;
}
static GET_ROUTING_WRAPUPCODE: rt::Operation = rt::Operation::new(
        "getRoutingWrapupcode",
        rt::Method::Get,
        &["/api/v2/routing/wrapupcodes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_routing_wrapupcode`.
#[derive(Debug)]
pub enum GetRoutingWrapupcode {}
impl rt::Endpoint for GetRoutingWrapupcode {
    type Answer = models::WrapupCode;
}
static PUT_ROUTING_WRAPUPCODE: rt::Operation = rt::Operation::new(
        "putRoutingWrapupcode",
        rt::Method::Put,
        &["/api/v2/routing/wrapupcodes/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_routing_wrapupcode`.
#[derive(Debug)]
pub enum PutRoutingWrapupcode {}
impl rt::Endpoint for PutRoutingWrapupcode {
    type Answer = models::WrapupCode;
}
static DELETE_ROUTING_WRAPUPCODE: rt::Operation = rt::Operation::new(
        "deleteRoutingWrapupcode",
        rt::Method::Delete,
        &["/api/v2/routing/wrapupcodes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_routing_wrapupcode`.
#[derive(Debug)]
pub enum DeleteRoutingWrapupcode {}
impl rt::Endpoint for DeleteRoutingWrapupcode {
    type Answer = ();
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
impl RoutingRequest<GetUserQueues> {
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
impl RoutingRequest<PatchUserQueues> {
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
impl RoutingRequest<GetUserRoutinglanguages> {
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
impl RoutingRequest<GetUserRoutingskills> {
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
impl RoutingRequest<GetUserSkillgroups> {
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
