// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Workforce Management.
#[derive(Clone, Debug)]
pub struct WorkforceManagementApi {
    client: rt::Client,
}
impl WorkforceManagementApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/workforcemanagement/adherence`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn get_workforcemanagement_adherence(
        &self,
        user_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementAdherence> {
        let mut call = rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_ADHERENCE);
        call.query_list(
            "userId",
            user_id.into_iter().map(Into::into).collect(),
            rt::Collection::Multi,
        );
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/adherence/adjustments`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_adherence_adjustments(
        &self,
        body: models::AddAdherenceAdjustmentAgentRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementAdherenceAdjustments> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_ADHERENCE_ADJUSTMENTS,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/adherence/adjustments/query`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `page_size`
    #[inline]
    pub fn post_workforcemanagement_adherence_adjustments_query(
        &self,
        body: models::AgentQueryAdherenceAdjustmentsRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementAdherenceAdjustmentsQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_ADHERENCE_ADJUSTMENTS_QUERY,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/adherence/adjustments/{adjustmentId}`
    ///
    /// Arguments:
    /// - `adjustment_id`
    #[inline]
    pub fn get_workforcemanagement_adherence_adjustment(
        &self,
        adjustment_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementAdherenceAdjustment> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_ADHERENCE_ADJUSTMENT)
                .path(&adjustment_id.into()),
        )
    }
    /// `DELETE /api/v2/workforcemanagement/adherence/adjustments/{adjustmentId}`
    ///
    /// Arguments:
    /// - `adjustment_id`
    #[inline]
    pub fn delete_workforcemanagement_adherence_adjustment(
        &self,
        adjustment_id: impl Into<String>,
    ) -> WorkforceManagementRequest<DeleteWorkforcemanagementAdherenceAdjustment> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &DELETE_WORKFORCEMANAGEMENT_ADHERENCE_ADJUSTMENT)
                .path(&adjustment_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/adherence/adjustments/{adjustmentId}`
    ///
    /// Arguments:
    /// - `adjustment_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_adherence_adjustment(
        &self,
        adjustment_id: impl Into<String>,
        body: models::UpdateAdherenceAdjustmentAgentRequest,
    ) -> WorkforceManagementRequest<PatchWorkforcemanagementAdherenceAdjustment> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_ADHERENCE_ADJUSTMENT,
            )
            .path(&adjustment_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/adherence/explanations`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_adherence_explanations(
        &self,
        body: models::AddAdherenceExplanationAgentRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementAdherenceExplanations> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_ADHERENCE_EXPLANATIONS,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/adherence/explanations/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_adherence_explanations_job(
        &self,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementAdherenceExplanationsJob> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_ADHERENCE_EXPLANATIONS_JOB,
                )
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/adherence/explanations/query`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `force_async`
    /// - `force_download_service`
    #[inline]
    pub fn post_workforcemanagement_adherence_explanations_query(
        &self,
        body: models::AgentQueryAdherenceExplanationsRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementAdherenceExplanationsQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_ADHERENCE_EXPLANATIONS_QUERY,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/adherence/explanations/{explanationId}`
    ///
    /// Arguments:
    /// - `explanation_id`
    #[inline]
    pub fn get_workforcemanagement_adherence_explanation(
        &self,
        explanation_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementAdherenceExplanation> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_ADHERENCE_EXPLANATION)
                .path(&explanation_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/adherence/historical/bulk`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_adherence_historical_bulk(
        &self,
        body: models::WfmHistoricalAdherenceBulkQuery,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementAdherenceHistoricalBulk> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_ADHERENCE_HISTORICAL_BULK,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/adherence/historical/bulk/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_adherence_historical_bulk_job(
        &self,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementAdherenceHistoricalBulkJob> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_ADHERENCE_HISTORICAL_BULK_JOB,
                )
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/adherence/historical/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_adherence_historical_job(
        &self,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementAdherenceHistoricalJob> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_ADHERENCE_HISTORICAL_JOB,
                )
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/agents`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_agents(
        &self,
        body: models::MoveAgentsRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementAgents> {
        let mut call = rt::Call::new(&self.client, &POST_WORKFORCEMANAGEMENT_AGENTS);
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/agents/integrations/hris/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_agents_integrations_hris_query(
        &self,
        body: models::QueryAgentsIntegrationsRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementAgentsIntegrationsHrisQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_AGENTS_INTEGRATIONS_HRIS_QUERY,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/agents/me/adherence/historical/jobs`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_agents_me_adherence_historical_jobs(
        &self,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementAgentsMeAdherenceHistoricalJobs,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_AGENTS_ME_ADHERENCE_HISTORICAL_JOBS,
            ),
        )
    }
    /// `GET /api/v2/workforcemanagement/agents/me/adherence/historical/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_agents_me_adherence_historical_job(
        &self,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementAgentsMeAdherenceHistoricalJob,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_AGENTS_ME_ADHERENCE_HISTORICAL_JOB,
                )
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/agents/me/managementunit`
    #[inline]
    pub fn get_workforcemanagement_agents_me_managementunit(
        &self,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementAgentsMeManagementunit> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                &self.client,
                &GET_WORKFORCEMANAGEMENT_AGENTS_ME_MANAGEMENTUNIT,
            ),
        )
    }
    /// `POST /api/v2/workforcemanagement/agents/me/possibleworkshifts`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_agents_me_possibleworkshifts(
        &self,
        body: models::AgentPossibleWorkShiftsRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementAgentsMePossibleworkshifts> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_AGENTS_ME_POSSIBLEWORKSHIFTS,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/agents/opportunities/enrollments/bulk/add`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_agents_opportunities_enrollments_bulk_add(
        &self,
        body: models::AgentBulkAddOpportunityEnrollmentsRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkAdd,
    > {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_AGENTS_OPPORTUNITIES_ENROLLMENTS_BULK_ADD,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/agents/opportunities/enrollments/bulk/statuses/update`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_agents_opportunities_enrollments_bulk_statuses_update(
        &self,
        body: models::AgentBulkStatusUpdateOpportunityEnrollmentsRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkStatusesUpdate,
    > {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_AGENTS_OPPORTUNITIES_ENROLLMENTS_BULK_STATUSES_UPDATE,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/agents/opportunities/query`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `force_download_service`
    #[inline]
    pub fn post_workforcemanagement_agents_opportunities_query(
        &self,
        body: models::QueryOpportunitiesRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementAgentsOpportunitiesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_AGENTS_OPPORTUNITIES_QUERY,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/agents/{agentId}/adherence/adjustments/query`
    ///
    /// Arguments:
    /// - `agent_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `page_size`
    #[inline]
    pub fn post_workforcemanagement_agent_adherence_adjustments_query(
        &self,
        agent_id: impl Into<String>,
        body: models::AgentQueryAdherenceAdjustmentsRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementAgentAdherenceAdjustmentsQuery,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_AGENT_ADHERENCE_ADJUSTMENTS_QUERY,
            )
            .path(&agent_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/agents/{agentId}/adherence/adjustments/{adjustmentId}`
    ///
    /// Arguments:
    /// - `agent_id`
    /// - `adjustment_id`
    #[inline]
    pub fn get_workforcemanagement_agent_adherence_adjustment(
        &self,
        agent_id: impl Into<String>,
        adjustment_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementAgentAdherenceAdjustment> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_AGENT_ADHERENCE_ADJUSTMENT,
                )
                .path(&agent_id.into())
                .path(&adjustment_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/agents/{agentId}/adherence/adjustments/{adjustmentId}`
    ///
    /// Arguments:
    /// - `agent_id`
    /// - `adjustment_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_agent_adherence_adjustment(
        &self,
        agent_id: impl Into<String>,
        adjustment_id: impl Into<String>,
        body: models::UpdateAdherenceAdjustmentAdminRequest,
    ) -> WorkforceManagementRequest<PatchWorkforcemanagementAgentAdherenceAdjustment> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_AGENT_ADHERENCE_ADJUSTMENT,
            )
            .path(&agent_id.into())
            .path(&adjustment_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations`
    ///
    /// Arguments:
    /// - `agent_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_agent_adherence_explanations(
        &self,
        agent_id: impl Into<String>,
        body: models::AddAdherenceExplanationAdminRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementAgentAdherenceExplanations> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_AGENT_ADHERENCE_EXPLANATIONS,
            )
            .path(&agent_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/query`
    ///
    /// Arguments:
    /// - `agent_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `force_async`
    /// - `force_download_service`
    #[inline]
    pub fn post_workforcemanagement_agent_adherence_explanations_query(
        &self,
        agent_id: impl Into<String>,
        body: models::AgentQueryAdherenceExplanationsRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementAgentAdherenceExplanationsQuery,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_AGENT_ADHERENCE_EXPLANATIONS_QUERY,
            )
            .path(&agent_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/{explanationId}`
    ///
    /// Arguments:
    /// - `agent_id`
    /// - `explanation_id`
    #[inline]
    pub fn get_workforcemanagement_agent_adherence_explanation(
        &self,
        agent_id: impl Into<String>,
        explanation_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementAgentAdherenceExplanation> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_AGENT_ADHERENCE_EXPLANATION,
                )
                .path(&agent_id.into())
                .path(&explanation_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/agents/{agentId}/adherence/explanations/{explanationId}`
    ///
    /// Arguments:
    /// - `agent_id`
    /// - `explanation_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_agent_adherence_explanation(
        &self,
        agent_id: impl Into<String>,
        explanation_id: impl Into<String>,
        body: models::UpdateAdherenceExplanationStatusRequest,
    ) -> WorkforceManagementRequest<PatchWorkforcemanagementAgentAdherenceExplanation> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_AGENT_ADHERENCE_EXPLANATION,
            )
            .path(&agent_id.into())
            .path(&explanation_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `PUT /api/v2/workforcemanagement/agents/{agentId}/integrations/hris`
    ///
    /// Arguments:
    /// - `agent_id`
    /// - `body`
    #[inline]
    pub fn put_workforcemanagement_agent_integrations_hris(
        &self,
        agent_id: impl Into<String>,
        body: models::AgentIntegrationsRequest,
    ) -> WorkforceManagementRequest<PutWorkforcemanagementAgentIntegrationsHris> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_WORKFORCEMANAGEMENT_AGENT_INTEGRATIONS_HRIS,
            )
            .path(&agent_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/agents/{agentId}/managementunit`
    ///
    /// Arguments:
    /// - `agent_id`
    #[inline]
    pub fn get_workforcemanagement_agent_managementunit(
        &self,
        agent_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementAgentManagementunit> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_AGENT_MANAGEMENTUNIT)
                .path(&agent_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/agents/{agentId}/schedulingpreferences/query`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `agent_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_agent_schedulingpreferences_query(
        &self,
        agent_id: impl Into<String>,
        body: models::QueryAgentSchedulingPreferencesRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementAgentSchedulingpreferencesQuery,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_AGENT_SCHEDULINGPREFERENCES_QUERY,
            )
            .path(&agent_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `PATCH /api/v2/workforcemanagement/agents/{agentId}/unavailabletimes`
    ///
    /// Arguments:
    /// - `agent_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_agent_unavailabletimes(
        &self,
        agent_id: impl Into<String>,
        body: models::UpdateUnavailableTimesRequest,
    ) -> WorkforceManagementRequest<PatchWorkforcemanagementAgentUnavailabletimes> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_AGENT_UNAVAILABLETIMES,
            )
            .path(&agent_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/agents/{agentId}/unavailabletimes/query`
    ///
    /// Arguments:
    /// - `agent_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_agent_unavailabletimes_query(
        &self,
        agent_id: impl Into<String>,
        body: models::QueryAgentUnavailableTimesRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementAgentUnavailabletimesQuery> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_AGENT_UNAVAILABLETIMES_QUERY,
            )
            .path(&agent_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/agentschedules/managementunits/mine`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `force_async`
    /// - `force_download_service`
    #[inline]
    pub fn post_workforcemanagement_agentschedules_managementunits_mine(
        &self,
        body: models::AgentMuScheduleQuery,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementAgentschedulesManagementunitsMine,
    > {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_AGENTSCHEDULES_MANAGEMENTUNITS_MINE,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/agentschedules/mine`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_agentschedules_mine(
        &self,
        body: models::BuGetCurrentAgentScheduleRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementAgentschedulesMine> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_AGENTSCHEDULES_MINE,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/alternativeshifts/offers/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_alternativeshifts_offers_jobs(
        &self,
        body: models::AlternativeShiftOffersRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementAlternativeshiftsOffersJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_OFFERS_JOBS,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/alternativeshifts/offers/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_alternativeshifts_offers_job(
        &self,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementAlternativeshiftsOffersJob> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_OFFERS_JOB,
                )
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/alternativeshifts/offers/search/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_alternativeshifts_offers_search_jobs(
        &self,
        body: models::AlternativeShiftSearchOffersRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementAlternativeshiftsOffersSearchJobs,
    > {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_OFFERS_SEARCH_JOBS,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/alternativeshifts/offers/search/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_alternativeshifts_offers_search_job(
        &self,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementAlternativeshiftsOffersSearchJob,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_OFFERS_SEARCH_JOB,
                )
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/alternativeshifts/settings`
    #[inline]
    pub fn get_workforcemanagement_alternativeshifts_settings(
        &self,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementAlternativeshiftsSettings> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                &self.client,
                &GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_SETTINGS,
            ),
        )
    }
    /// `GET /api/v2/workforcemanagement/alternativeshifts/trades`
    ///
    /// Optional, set on the request:
    /// - `force_async`
    #[inline]
    pub fn get_workforcemanagement_alternativeshifts_trades(
        &self,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementAlternativeshiftsTrades> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                &self.client,
                &GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADES,
            ),
        )
    }
    /// `POST /api/v2/workforcemanagement/alternativeshifts/trades`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_alternativeshifts_trades(
        &self,
        body: models::CreateAlternativeShiftTradeRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementAlternativeshiftsTrades> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADES,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/alternativeshifts/trades/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_alternativeshifts_trades_job(
        &self,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementAlternativeshiftsTradesJob> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADES_JOB,
                )
                .path(&job_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/alternativeshifts/trades/state/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_alternativeshifts_trades_state_jobs(
        &self,
        body: models::AdminBulkUpdateAlternativeShiftTradeStateRequest,
    ) -> WorkforceManagementRequest<
        PatchWorkforcemanagementAlternativeshiftsTradesStateJobs,
    > {
        let mut call = rt::Call::new(
            &self.client,
            &PATCH_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADES_STATE_JOBS,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/alternativeshifts/trades/state/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_alternativeshifts_trades_state_job(
        &self,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementAlternativeshiftsTradesStateJob,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADES_STATE_JOB,
                )
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/alternativeshifts/trades/{tradeId}`
    ///
    /// Arguments:
    /// - `trade_id`
    #[inline]
    pub fn get_workforcemanagement_alternativeshifts_trade(
        &self,
        trade_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementAlternativeshiftsTrade> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADE)
                .path(&trade_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/alternativeshifts/trades/{tradeId}`
    ///
    /// Arguments:
    /// - `trade_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_alternativeshifts_trade(
        &self,
        trade_id: impl Into<String>,
        body: models::AgentUpdateAlternativeShiftTradeRequest,
    ) -> WorkforceManagementRequest<PatchWorkforcemanagementAlternativeshiftsTrade> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADE,
            )
            .path(&trade_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    /// - `feature`
    #[inline]
    pub fn get_workforcemanagement_businessunits(
        &self,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunits> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_BUSINESSUNITS),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `include_scheduling_default_message_severities`
    #[inline]
    pub fn post_workforcemanagement_businessunits(
        &self,
        body: models::CreateBusinessUnitRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementBusinessunits> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_BUSINESSUNITS,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/divisionviews`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    #[inline]
    pub fn get_workforcemanagement_businessunits_divisionviews(
        &self,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitsDivisionviews> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                &self.client,
                &GET_WORKFORCEMANAGEMENT_BUSINESSUNITS_DIVISIONVIEWS,
            ),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `include_scheduling_default_message_severities`
    #[inline]
    pub fn get_workforcemanagement_businessunit(
        &self,
        business_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunit> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT)
                .path(&business_unit_id.into()),
        )
    }
    /// `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    #[inline]
    pub fn delete_workforcemanagement_businessunit(
        &self,
        business_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<DeleteWorkforcemanagementBusinessunit> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT)
                .path(&business_unit_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `include_scheduling_default_message_severities`
    #[inline]
    pub fn patch_workforcemanagement_businessunit(
        &self,
        business_unit_id: impl Into<String>,
        body: models::UpdateBusinessUnitRequest,
    ) -> WorkforceManagementRequest<PatchWorkforcemanagementBusinessunit> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes`
    ///
    /// Arguments:
    /// - `business_unit_id`
    ///
    /// Optional, set on the request:
    /// - `force_download_service`
    #[inline]
    pub fn get_workforcemanagement_businessunit_activitycodes(
        &self,
        business_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitActivitycodes> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYCODES,
                )
                .path(&business_unit_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_activitycodes(
        &self,
        business_unit_id: impl Into<String>,
        body: models::CreateActivityCodeRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementBusinessunitActivitycodes> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYCODES,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/bulk`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_businessunit_activitycodes_bulk(
        &self,
        business_unit_id: impl Into<String>,
        body: models::BulkUpdateActivityCodeRequest,
    ) -> WorkforceManagementRequest<
        PatchWorkforcemanagementBusinessunitActivitycodesBulk,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYCODES_BULK,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `activity_code_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_activitycode(
        &self,
        business_unit_id: impl Into<String>,
        activity_code_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitActivitycode> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYCODE,
                )
                .path(&business_unit_id.into())
                .path(&activity_code_id.into()),
        )
    }
    /// `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `activity_code_id`
    #[inline]
    pub fn delete_workforcemanagement_businessunit_activitycode(
        &self,
        business_unit_id: impl Into<String>,
        activity_code_id: impl Into<String>,
    ) -> WorkforceManagementRequest<DeleteWorkforcemanagementBusinessunitActivitycode> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYCODE,
                )
                .path(&business_unit_id.into())
                .path(&activity_code_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/activitycodes/{activityCodeId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `activity_code_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_businessunit_activitycode(
        &self,
        business_unit_id: impl Into<String>,
        activity_code_id: impl Into<String>,
        body: models::UpdateActivityCodeRequest,
    ) -> WorkforceManagementRequest<PatchWorkforcemanagementBusinessunitActivitycode> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYCODE,
            )
            .path(&business_unit_id.into())
            .path(&activity_code_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans`
    ///
    /// Arguments:
    /// - `business_unit_id`
    ///
    /// Optional, set on the request:
    /// - `state`
    #[inline]
    pub fn get_workforcemanagement_businessunit_activityplans(
        &self,
        business_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitActivityplans> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLANS,
                )
                .path(&business_unit_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_activityplans(
        &self,
        business_unit_id: impl Into<String>,
        body: models::CreateActivityPlanRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementBusinessunitActivityplans> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLANS,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/jobs`
    ///
    /// Arguments:
    /// - `business_unit_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_activityplans_jobs(
        &self,
        business_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitActivityplansJobs,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLANS_JOBS,
                )
                .path(&business_unit_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `activity_plan_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_activityplan(
        &self,
        business_unit_id: impl Into<String>,
        activity_plan_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitActivityplan> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN,
                )
                .path(&business_unit_id.into())
                .path(&activity_plan_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `activity_plan_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_businessunit_activityplan(
        &self,
        business_unit_id: impl Into<String>,
        activity_plan_id: impl Into<String>,
        body: models::UpdateActivityPlanRequest,
    ) -> WorkforceManagementRequest<PatchWorkforcemanagementBusinessunitActivityplan> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN,
            )
            .path(&business_unit_id.into())
            .path(&activity_plan_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/deletions/jobs`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `activity_plan_id`
    #[inline]
    pub fn post_workforcemanagement_businessunit_activityplan_deletions_jobs(
        &self,
        business_unit_id: impl Into<String>,
        activity_plan_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitActivityplanDeletionsJobs,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN_DELETIONS_JOBS,
                )
                .path(&business_unit_id.into())
                .path(&activity_plan_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/deletions/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `activity_plan_id`
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_activityplan_deletions_job(
        &self,
        business_unit_id: impl Into<String>,
        activity_plan_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitActivityplanDeletionsJob,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN_DELETIONS_JOB,
                )
                .path(&business_unit_id.into())
                .path(&activity_plan_id.into())
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/jobs`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `activity_plan_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_activityplan_jobs(
        &self,
        business_unit_id: impl Into<String>,
        activity_plan_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitActivityplanJobs> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN_JOBS,
                )
                .path(&business_unit_id.into())
                .path(&activity_plan_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/deletions/jobs`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `activity_plan_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_activityplan_occurrences_deletions_jobs(
        &self,
        business_unit_id: impl Into<String>,
        activity_plan_id: impl Into<String>,
        body: models::ActivityPlanDeletionOccurrenceIds,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJobs,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN_OCCURRENCES_DELETIONS_JOBS,
            )
            .path(&business_unit_id.into())
            .path(&activity_plan_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/deletions/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `activity_plan_id`
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_activityplan_occurrences_deletions_job(
        &self,
        business_unit_id: impl Into<String>,
        activity_plan_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJob,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN_OCCURRENCES_DELETIONS_JOB,
                )
                .path(&business_unit_id.into())
                .path(&activity_plan_id.into())
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/{occurrenceId}/sessions/deletions/jobs`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `activity_plan_id`
    /// - `occurrence_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_activityplan_occurrence_sessions_deletions_jobs(
        &self,
        business_unit_id: impl Into<String>,
        activity_plan_id: impl Into<String>,
        occurrence_id: impl Into<String>,
        body: models::ActivityPlanDeletionSessionIds,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJobs,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN_OCCURRENCE_SESSIONS_DELETIONS_JOBS,
            )
            .path(&business_unit_id.into())
            .path(&activity_plan_id.into())
            .path(&occurrence_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/{occurrenceId}/sessions/deletions/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `activity_plan_id`
    /// - `occurrence_id`
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_activityplan_occurrence_sessions_deletions_job(
        &self,
        business_unit_id: impl Into<String>,
        activity_plan_id: impl Into<String>,
        occurrence_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJob,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN_OCCURRENCE_SESSIONS_DELETIONS_JOB,
                )
                .path(&business_unit_id.into())
                .path(&activity_plan_id.into())
                .path(&occurrence_id.into())
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/{occurrenceId}/sessions/{sessionId}/users/deletions/jobs`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `activity_plan_id`
    /// - `occurrence_id`
    /// - `session_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_activityplan_occurrence_session_users_deletions_jobs(
        &self,
        business_unit_id: impl Into<String>,
        activity_plan_id: impl Into<String>,
        occurrence_id: impl Into<String>,
        session_id: impl Into<String>,
        body: models::ActivityPlanDeletionSessionUserIds,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJobs,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN_OCCURRENCE_SESSION_USERS_DELETIONS_JOBS,
            )
            .path(&business_unit_id.into())
            .path(&activity_plan_id.into())
            .path(&occurrence_id.into())
            .path(&session_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/occurrences/{occurrenceId}/sessions/{sessionId}/users/deletions/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `activity_plan_id`
    /// - `occurrence_id`
    /// - `session_id`
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_activityplan_occurrence_session_users_deletions_job(
        &self,
        business_unit_id: impl Into<String>,
        activity_plan_id: impl Into<String>,
        occurrence_id: impl Into<String>,
        session_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJob,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN_OCCURRENCE_SESSION_USERS_DELETIONS_JOB,
                )
                .path(&business_unit_id.into())
                .path(&activity_plan_id.into())
                .path(&occurrence_id.into())
                .path(&session_id.into())
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `activity_plan_id`
    #[inline]
    pub fn post_workforcemanagement_businessunit_activityplan_runs_jobs(
        &self,
        business_unit_id: impl Into<String>,
        activity_plan_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitActivityplanRunsJobs,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN_RUNS_JOBS,
                )
                .path(&business_unit_id.into())
                .path(&activity_plan_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/activityplans/{activityPlanId}/runs/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `activity_plan_id`
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_activityplan_runs_job(
        &self,
        business_unit_id: impl Into<String>,
        activity_plan_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitActivityplanRunsJob,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN_RUNS_JOB,
                )
                .path(&business_unit_id.into())
                .path(&activity_plan_id.into())
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/bulk`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `adjustment_ids`
    #[inline]
    pub fn get_workforcemanagement_businessunit_adherence_adjustments_bulk(
        &self,
        business_unit_id: impl Into<String>,
        adjustment_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_BULK,
            )
            .path(&business_unit_id.into());
        call.query_list(
            "adjustmentIds",
            adjustment_ids.into_iter().map(Into::into).collect(),
            rt::Collection::Multi,
        );
        WorkforceManagementRequest::new(call)
    }
    /// `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/bulk`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_businessunit_adherence_adjustments_bulk(
        &self,
        business_unit_id: impl Into<String>,
        body: models::UpdateAdherenceAdjustmentsBulkRequest,
    ) -> WorkforceManagementRequest<
        PatchWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_BULK,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/query`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `page_size`
    #[inline]
    pub fn post_workforcemanagement_businessunit_adherence_adjustments_query(
        &self,
        business_unit_id: impl Into<String>,
        body: models::BuQueryAdherenceAdjustmentsRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitAdherenceAdjustmentsQuery,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_QUERY,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/query/jobs`
    ///
    /// Arguments:
    /// - `business_unit_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_adherence_adjustments_query_jobs(
        &self,
        business_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_QUERY_JOBS,
                )
                .path(&business_unit_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/query/jobs`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_adherence_adjustments_query_jobs(
        &self,
        business_unit_id: impl Into<String>,
        body: models::BuQueryAdherenceAdjustmentsRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_QUERY_JOBS,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/query/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_adherence_adjustments_query_job(
        &self,
        business_unit_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJob,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_QUERY_JOB,
                )
                .path(&business_unit_id.into())
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes`
    ///
    /// Arguments:
    /// - `business_unit_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_adherence_adjustments_reasoncodes(
        &self,
        business_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_REASONCODES,
                )
                .path(&business_unit_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_adherence_adjustments_reasoncodes(
        &self,
        business_unit_id: impl Into<String>,
        body: models::CreateAdherenceAdjustmentsReasonCodeRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_REASONCODES,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/bulk`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `ids`
    #[inline]
    pub fn get_workforcemanagement_businessunit_adherence_adjustments_reasoncodes_bulk(
        &self,
        business_unit_id: impl Into<String>,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_REASONCODES_BULK,
            )
            .path(&business_unit_id.into());
        call.query_list(
            "ids",
            ids.into_iter().map(Into::into).collect(),
            rt::Collection::Multi,
        );
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/bulk`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_adherence_adjustments_reasoncodes_bulk(
        &self,
        business_unit_id: impl Into<String>,
        body: models::CreateAdherenceAdjustmentsReasonCodesBulkRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_REASONCODES_BULK,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/bulk`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `ids`
    #[inline]
    pub fn delete_workforcemanagement_businessunit_adherence_adjustments_reasoncodes_bulk(
        &self,
        business_unit_id: impl Into<String>,
        ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> WorkforceManagementRequest<
        DeleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_REASONCODES_BULK,
            )
            .path(&business_unit_id.into());
        call.query_list(
            "ids",
            ids.into_iter().map(Into::into).collect(),
            rt::Collection::Multi,
        );
        WorkforceManagementRequest::new(call)
    }
    /// `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/bulk`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_businessunit_adherence_adjustments_reasoncodes_bulk(
        &self,
        business_unit_id: impl Into<String>,
        body: models::UpdateAdherenceAdjustmentsReasonCodesBulkRequest,
    ) -> WorkforceManagementRequest<
        PatchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_REASONCODES_BULK,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/{reasonCodeId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `reason_code_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_adherence_adjustments_reasoncode(
        &self,
        business_unit_id: impl Into<String>,
        reason_code_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_REASONCODE,
                )
                .path(&business_unit_id.into())
                .path(&reason_code_id.into()),
        )
    }
    /// `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/{reasonCodeId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `reason_code_id`
    #[inline]
    pub fn delete_workforcemanagement_businessunit_adherence_adjustments_reasoncode(
        &self,
        business_unit_id: impl Into<String>,
        reason_code_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        DeleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_REASONCODE,
                )
                .path(&business_unit_id.into())
                .path(&reason_code_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/reasoncodes/{reasonCodeId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `reason_code_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_businessunit_adherence_adjustments_reasoncode(
        &self,
        business_unit_id: impl Into<String>,
        reason_code_id: impl Into<String>,
        body: models::UpdateAdherenceAdjustmentsReasonCodeRequest,
    ) -> WorkforceManagementRequest<
        PatchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_REASONCODE,
            )
            .path(&business_unit_id.into())
            .path(&reason_code_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/settings`
    ///
    /// Arguments:
    /// - `business_unit_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_adherence_adjustments_settings(
        &self,
        business_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_SETTINGS,
                )
                .path(&business_unit_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/adjustments/settings`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_businessunit_adherence_adjustments_settings(
        &self,
        business_unit_id: impl Into<String>,
        body: models::UpdateBuAdherenceAdjustmentsSettingsRequest,
    ) -> WorkforceManagementRequest<
        PatchWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_SETTINGS,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/adherence/explanations/query`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `force_async`
    /// - `force_download_service`
    #[inline]
    pub fn post_workforcemanagement_businessunit_adherence_explanations_query(
        &self,
        business_unit_id: impl Into<String>,
        body: models::BuQueryAdherenceExplanationsRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitAdherenceExplanationsQuery,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_EXPLANATIONS_QUERY,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/agentschedules/search`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `force_async`
    /// - `force_download_service`
    #[inline]
    pub fn post_workforcemanagement_businessunit_agentschedules_search(
        &self,
        business_unit_id: impl Into<String>,
        body: models::BuSearchAgentSchedulesRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitAgentschedulesSearch,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_AGENTSCHEDULES_SEARCH,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/settings`
    ///
    /// Arguments:
    /// - `business_unit_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_alternativeshifts_settings(
        &self,
        business_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitAlternativeshiftsSettings,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ALTERNATIVESHIFTS_SETTINGS,
                )
                .path(&business_unit_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/settings`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_businessunit_alternativeshifts_settings(
        &self,
        business_unit_id: impl Into<String>,
        body: models::UpdateAlternativeShiftBuSettingsRequest,
    ) -> WorkforceManagementRequest<
        PatchWorkforcemanagementBusinessunitAlternativeshiftsSettings,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_ALTERNATIVESHIFTS_SETTINGS,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/search`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `force_async`
    #[inline]
    pub fn post_workforcemanagement_businessunit_alternativeshifts_trades_search(
        &self,
        business_unit_id: impl Into<String>,
        body: models::SearchAlternativeShiftTradesRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitAlternativeshiftsTradesSearch,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ALTERNATIVESHIFTS_TRADES_SEARCH,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/search/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_alternativeshifts_trades_search_job(
        &self,
        business_unit_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitAlternativeshiftsTradesSearchJob,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ALTERNATIVESHIFTS_TRADES_SEARCH_JOB,
                )
                .path(&business_unit_id.into())
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/alternativeshifts/trades/{tradeId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `trade_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_alternativeshifts_trade(
        &self,
        business_unit_id: impl Into<String>,
        trade_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitAlternativeshiftsTrade,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ALTERNATIVESHIFTS_TRADE,
                )
                .path(&business_unit_id.into())
                .path(&trade_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplanning/longtermrequirements/automaticbestmethod/weeks/{weekDateId}/forecasts/{forecastId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_date_id`
    /// - `forecast_id`
    ///
    /// Optional, set on the request:
    /// - `granularity`
    #[inline]
    pub fn get_workforcemanagement_businessunit_capacityplanning_longtermrequirements_automaticbestmethod_week_forecast(
        &self,
        business_unit_id: impl Into<String>,
        week_date_id: impl Into<String>,
        forecast_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecast,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLANNING_LONGTERMREQUIREMENTS_AUTOMATICBESTMETHOD_WEEK_FORECAST,
                )
                .path(&business_unit_id.into())
                .path(&week_date_id.into())
                .path(&forecast_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplanning/longtermrequirements/automaticbestmethod/weeks/{weekDateId}/forecasts/{forecastId}/forceregenerate`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_date_id`
    /// - `forecast_id`
    #[inline]
    pub fn post_workforcemanagement_businessunit_capacityplanning_longtermrequirements_automaticbestmethod_week_forecast_forceregenerate(
        &self,
        business_unit_id: impl Into<String>,
        week_date_id: impl Into<String>,
        forecast_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecastForceregenerate,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLANNING_LONGTERMREQUIREMENTS_AUTOMATICBESTMETHOD_WEEK_FORECAST_FORCEREGENERATE,
                )
                .path(&business_unit_id.into())
                .path(&week_date_id.into())
                .path(&forecast_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans`
    ///
    /// Arguments:
    /// - `business_unit_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_capacityplans(
        &self,
        business_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitCapacityplans> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLANS,
                )
                .path(&business_unit_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_capacityplans(
        &self,
        business_unit_id: impl Into<String>,
        body: models::CapacityPlanRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementBusinessunitCapacityplans> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLANS,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/bulk/remove`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_capacityplans_bulk_remove(
        &self,
        business_unit_id: impl Into<String>,
        body: models::CapacityPlanDeleteRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitCapacityplansBulkRemove,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLANS_BULK_REMOVE,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `capacity_plan_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_capacityplan(
        &self,
        business_unit_id: impl Into<String>,
        capacity_plan_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitCapacityplan> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLAN,
                )
                .path(&business_unit_id.into())
                .path(&capacity_plan_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `capacity_plan_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_businessunit_capacityplan(
        &self,
        business_unit_id: impl Into<String>,
        capacity_plan_id: impl Into<String>,
        body: models::UpdateCapacityPlanRequest,
    ) -> WorkforceManagementRequest<PatchWorkforcemanagementBusinessunitCapacityplan> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLAN,
            )
            .path(&business_unit_id.into())
            .path(&capacity_plan_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/copy`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `capacity_plan_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_capacityplan_copy(
        &self,
        business_unit_id: impl Into<String>,
        capacity_plan_id: impl Into<String>,
        body: models::CopyCapacityPlanRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitCapacityplanCopy,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLAN_COPY,
            )
            .path(&business_unit_id.into())
            .path(&capacity_plan_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/forecast`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `capacity_plan_id`
    ///
    /// Optional, set on the request:
    /// - `granularity`
    #[inline]
    pub fn get_workforcemanagement_businessunit_capacityplan_forecast(
        &self,
        business_unit_id: impl Into<String>,
        capacity_plan_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitCapacityplanForecast,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLAN_FORECAST,
                )
                .path(&business_unit_id.into())
                .path(&capacity_plan_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/requirement/generate`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `capacity_plan_id`
    #[inline]
    pub fn post_workforcemanagement_businessunit_capacityplan_requirement_generate(
        &self,
        business_unit_id: impl Into<String>,
        capacity_plan_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitCapacityplanRequirementGenerate,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLAN_REQUIREMENT_GENERATE,
                )
                .path(&business_unit_id.into())
                .path(&capacity_plan_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocations`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `capacity_plan_id`
    ///
    /// Optional, set on the request:
    /// - `granularity`
    #[inline]
    pub fn get_workforcemanagement_businessunit_capacityplan_staffinggroupallocations(
        &self,
        business_unit_id: impl Into<String>,
        capacity_plan_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLAN_STAFFINGGROUPALLOCATIONS,
                )
                .path(&business_unit_id.into())
                .path(&capacity_plan_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocations`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `capacity_plan_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_capacityplan_staffinggroupallocations(
        &self,
        business_unit_id: impl Into<String>,
        capacity_plan_id: impl Into<String>,
        body: models::CreateCapacityPlanStaffingGroupMetricChangeRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLAN_STAFFINGGROUPALLOCATIONS,
            )
            .path(&business_unit_id.into())
            .path(&capacity_plan_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocationshistory`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `capacity_plan_id`
    ///
    /// Optional, set on the request:
    /// - `before_date_id`
    #[inline]
    pub fn delete_workforcemanagement_businessunit_capacityplan_staffinggroupallocationshistory(
        &self,
        business_unit_id: impl Into<String>,
        capacity_plan_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        DeleteWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistory,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLAN_STAFFINGGROUPALLOCATIONSHISTORY,
                )
                .path(&business_unit_id.into())
                .path(&capacity_plan_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffinggroupallocationshistory/query`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `capacity_plan_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_capacityplan_staffinggroupallocationshistory_query(
        &self,
        business_unit_id: impl Into<String>,
        capacity_plan_id: impl Into<String>,
        body: models::QueryCapacityPlanStaffingGroupMetricChangeHistory,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistoryQuery,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLAN_STAFFINGGROUPALLOCATIONSHISTORY_QUERY,
            )
            .path(&business_unit_id.into())
            .path(&capacity_plan_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/capacityplans/{capacityPlanId}/staffingrequirements`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `capacity_plan_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_capacityplan_staffingrequirements(
        &self,
        business_unit_id: impl Into<String>,
        capacity_plan_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitCapacityplanStaffingrequirements,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLAN_STAFFINGREQUIREMENTS,
                )
                .path(&business_unit_id.into())
                .path(&capacity_plan_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/decisionmetrics/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_decisionmetrics_job(
        &self,
        business_unit_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitDecisionmetricsJob,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_DECISIONMETRICS_JOB,
                )
                .path(&business_unit_id.into())
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/decisionmetrics/update`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_decisionmetrics_update(
        &self,
        business_unit_id: impl Into<String>,
        body: models::DecisionMetricsUpdateJobRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitDecisionmetricsUpdate,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_DECISIONMETRICS_UPDATE,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/decisionmetrics/update/uploadurl`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_decisionmetrics_update_uploadurl(
        &self,
        business_unit_id: impl Into<String>,
        body: models::UploadUrlRequestBody,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitDecisionmetricsUpdateUploadurl,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_DECISIONMETRICS_UPDATE_UPLOADURL,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/intraday`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `force_async`
    #[inline]
    pub fn post_workforcemanagement_businessunit_intraday(
        &self,
        business_unit_id: impl Into<String>,
        body: models::IntradayPlanningGroupRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementBusinessunitIntraday> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_INTRADAY,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/intraday/planninggroups`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `date`
    #[inline]
    pub fn get_workforcemanagement_businessunit_intraday_planninggroups(
        &self,
        business_unit_id: impl Into<String>,
        date: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitIntradayPlanninggroups,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_INTRADAY_PLANNINGGROUPS,
            )
            .path(&business_unit_id.into());
        call.query("date", date.into());
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `business_unit_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_mainforecast_continuousforecast_session(
        &self,
        business_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitMainforecastContinuousforecastSession,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_MAINFORECAST_CONTINUOUSFORECAST_SESSION,
                )
                .path(&business_unit_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/forecast/jobs`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_mainforecast_continuousforecast_session_export_forecast_jobs(
        &self,
        business_unit_id: impl Into<String>,
        body: models::AggregatedExportJobRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJobs,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_MAINFORECAST_CONTINUOUSFORECAST_SESSION_EXPORT_FORECAST_JOBS,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/forecast/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_mainforecast_continuousforecast_session_export_forecast_job(
        &self,
        business_unit_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJob,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_MAINFORECAST_CONTINUOUSFORECAST_SESSION_EXPORT_FORECAST_JOB,
                )
                .path(&business_unit_id.into())
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/historical/jobs`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_mainforecast_continuousforecast_session_export_historical_jobs(
        &self,
        business_unit_id: impl Into<String>,
        body: models::AggregatedExportJobRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJobs,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_MAINFORECAST_CONTINUOUSFORECAST_SESSION_EXPORT_HISTORICAL_JOBS,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/historical/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_mainforecast_continuousforecast_session_export_historical_job(
        &self,
        business_unit_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJob,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_MAINFORECAST_CONTINUOUSFORECAST_SESSION_EXPORT_HISTORICAL_JOB,
                )
                .path(&business_unit_id.into())
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/snapshot/jobs`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_mainforecast_continuousforecast_session_export_snapshot_jobs(
        &self,
        business_unit_id: impl Into<String>,
        body: models::AggregatedExportSnapshotJobRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJobs,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_MAINFORECAST_CONTINUOUSFORECAST_SESSION_EXPORT_SNAPSHOT_JOBS,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/export/snapshot/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_mainforecast_continuousforecast_session_export_snapshot_job(
        &self,
        business_unit_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJob,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_MAINFORECAST_CONTINUOUSFORECAST_SESSION_EXPORT_SNAPSHOT_JOB,
                )
                .path(&business_unit_id.into())
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/{sessionId}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `session_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_mainforecast_continuousforecast_session_session_id(
        &self,
        business_unit_id: impl Into<String>,
        session_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionId,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_MAINFORECAST_CONTINUOUSFORECAST_SESSION_SESSION_ID,
                )
                .path(&business_unit_id.into())
                .path(&session_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/mainforecast/continuousforecast/session/{sessionId}/snapshot/{snapshotId}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `session_id`
    /// - `snapshot_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_mainforecast_continuousforecast_session_session_id_snapshot_snapshot_id(
        &self,
        business_unit_id: impl Into<String>,
        session_id: impl Into<String>,
        snapshot_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionIdSnapshotSnapshotId,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_MAINFORECAST_CONTINUOUSFORECAST_SESSION_SESSION_ID_SNAPSHOT_SNAPSHOT_ID,
                )
                .path(&business_unit_id.into())
                .path(&session_id.into())
                .path(&snapshot_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/managementunits`
    ///
    /// Arguments:
    /// - `business_unit_id`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    /// - `feature`
    #[inline]
    pub fn get_workforcemanagement_businessunit_managementunits(
        &self,
        business_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitManagementunits> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_MANAGEMENTUNITS,
                )
                .path(&business_unit_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/minimumstaffing/settings`
    ///
    /// Arguments:
    /// - `business_unit_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_minimumstaffing_settings(
        &self,
        business_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitMinimumstaffingSettings,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_MINIMUMSTAFFING_SETTINGS,
                )
                .path(&business_unit_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/minimumstaffing/settings`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_businessunit_minimumstaffing_settings(
        &self,
        business_unit_id: impl Into<String>,
        body: models::MinimumStaffingRequest,
    ) -> WorkforceManagementRequest<
        PatchWorkforcemanagementBusinessunitMinimumstaffingSettings,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_MINIMUMSTAFFING_SETTINGS,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/add`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_opportunities_bulk_add(
        &self,
        business_unit_id: impl Into<String>,
        body: models::BulkAddOpportunitiesRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitOpportunitiesBulkAdd,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_OPPORTUNITIES_BULK_ADD,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/publish`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_opportunities_bulk_publish(
        &self,
        business_unit_id: impl Into<String>,
        body: models::BulkOpportunitiesRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitOpportunitiesBulkPublish,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_OPPORTUNITIES_BULK_PUBLISH,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/remove`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_opportunities_bulk_remove(
        &self,
        business_unit_id: impl Into<String>,
        body: models::BulkOpportunitiesRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitOpportunitiesBulkRemove,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_OPPORTUNITIES_BULK_REMOVE,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/bulk/statuses/update`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_opportunities_bulk_statuses_update(
        &self,
        business_unit_id: impl Into<String>,
        body: models::BulkOpportunitiesStatusUpdateRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitOpportunitiesBulkStatusesUpdate,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_OPPORTUNITIES_BULK_STATUSES_UPDATE,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/enrollments/bulk/statuses/update`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_opportunities_enrollments_bulk_statuses_update(
        &self,
        business_unit_id: impl Into<String>,
        body: models::BulkOpportunityEnrollmentsStatusUpdateRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitOpportunitiesEnrollmentsBulkStatusesUpdate,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_OPPORTUNITIES_ENROLLMENTS_BULK_STATUSES_UPDATE,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/enrollments/query`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `force_download_service`
    #[inline]
    pub fn post_workforcemanagement_businessunit_opportunities_enrollments_query(
        &self,
        business_unit_id: impl Into<String>,
        body: models::QueryOpportunityEnrollmentsRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitOpportunitiesEnrollmentsQuery,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_OPPORTUNITIES_ENROLLMENTS_QUERY,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/externalactivities/query`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_opportunities_externalactivities_query(
        &self,
        business_unit_id: impl Into<String>,
        body: models::BulkOpportunitiesExternalActivitiesRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitOpportunitiesExternalactivitiesQuery,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_OPPORTUNITIES_EXTERNALACTIVITIES_QUERY,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/query`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `force_download_service`
    #[inline]
    pub fn post_workforcemanagement_businessunit_opportunities_query(
        &self,
        business_unit_id: impl Into<String>,
        body: models::QueryOpportunitiesRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitOpportunitiesQuery,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_OPPORTUNITIES_QUERY,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/{opportunityId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `opportunity_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_workforcemanagement_businessunit_opportunity(
        &self,
        business_unit_id: impl Into<String>,
        opportunity_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitOpportunity> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_OPPORTUNITY,
                )
                .path(&business_unit_id.into())
                .path(&opportunity_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/opportunities/{opportunityId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `opportunity_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_businessunit_opportunity(
        &self,
        business_unit_id: impl Into<String>,
        opportunity_id: impl Into<String>,
        body: models::PatchOpportunityRequest,
    ) -> WorkforceManagementRequest<PatchWorkforcemanagementBusinessunitOpportunity> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_OPPORTUNITY,
            )
            .path(&business_unit_id.into())
            .path(&opportunity_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups`
    ///
    /// Arguments:
    /// - `business_unit_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_planninggroups(
        &self,
        business_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitPlanninggroups> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_PLANNINGGROUPS,
                )
                .path(&business_unit_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_planninggroups(
        &self,
        business_unit_id: impl Into<String>,
        body: models::CreatePlanningGroupRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementBusinessunitPlanninggroups> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_PLANNINGGROUPS,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `planning_group_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_planninggroup(
        &self,
        business_unit_id: impl Into<String>,
        planning_group_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitPlanninggroup> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_PLANNINGGROUP,
                )
                .path(&business_unit_id.into())
                .path(&planning_group_id.into()),
        )
    }
    /// `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `planning_group_id`
    #[inline]
    pub fn delete_workforcemanagement_businessunit_planninggroup(
        &self,
        business_unit_id: impl Into<String>,
        planning_group_id: impl Into<String>,
    ) -> WorkforceManagementRequest<DeleteWorkforcemanagementBusinessunitPlanninggroup> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_PLANNINGGROUP,
                )
                .path(&business_unit_id.into())
                .path(&planning_group_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `planning_group_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_businessunit_planninggroup(
        &self,
        business_unit_id: impl Into<String>,
        planning_group_id: impl Into<String>,
        body: models::UpdatePlanningGroupRequest,
    ) -> WorkforceManagementRequest<PatchWorkforcemanagementBusinessunitPlanninggroup> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_PLANNINGGROUP,
            )
            .path(&business_unit_id.into())
            .path(&planning_group_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids`
    ///
    /// Arguments:
    /// - `business_unit_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_schedulebids(
        &self,
        business_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitSchedulebids> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBIDS,
                )
                .path(&business_unit_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_schedulebids(
        &self,
        business_unit_id: impl Into<String>,
        body: models::CreateScheduleBid,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementBusinessunitSchedulebids> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBIDS,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/effectiveschedulesets`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_schedulebids_effectiveschedulesets(
        &self,
        business_unit_id: impl Into<String>,
        body: models::QueryEffectiveScheduleSetsRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitSchedulebidsEffectiveschedulesets,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBIDS_EFFECTIVESCHEDULESETS,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `bid_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_schedulebid(
        &self,
        business_unit_id: impl Into<String>,
        bid_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitSchedulebid> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBID,
                )
                .path(&business_unit_id.into())
                .path(&bid_id.into()),
        )
    }
    /// `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `bid_id`
    #[inline]
    pub fn delete_workforcemanagement_businessunit_schedulebid(
        &self,
        business_unit_id: impl Into<String>,
        bid_id: impl Into<String>,
    ) -> WorkforceManagementRequest<DeleteWorkforcemanagementBusinessunitSchedulebid> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBID,
                )
                .path(&business_unit_id.into())
                .path(&bid_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `bid_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_businessunit_schedulebid(
        &self,
        business_unit_id: impl Into<String>,
        bid_id: impl Into<String>,
        body: models::UpdateScheduleBid,
    ) -> WorkforceManagementRequest<PatchWorkforcemanagementBusinessunitSchedulebid> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBID,
            )
            .path(&business_unit_id.into())
            .path(&bid_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/copy`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `bid_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_schedulebid_copy(
        &self,
        business_unit_id: impl Into<String>,
        bid_id: impl Into<String>,
        body: models::CopyScheduleBid,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementBusinessunitSchedulebidCopy> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBID_COPY,
            )
            .path(&business_unit_id.into())
            .path(&bid_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `bid_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_schedulebid_groups(
        &self,
        business_unit_id: impl Into<String>,
        bid_id: impl Into<String>,
        body: models::ScheduleBidGroupCreate,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitSchedulebidGroups,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBID_GROUPS,
            )
            .path(&business_unit_id.into())
            .path(&bid_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/summary`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `bid_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_schedulebid_groups_summary(
        &self,
        business_unit_id: impl Into<String>,
        bid_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitSchedulebidGroupsSummary,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBID_GROUPS_SUMMARY,
                )
                .path(&business_unit_id.into())
                .path(&bid_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `bid_id`
    /// - `bid_group_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_schedulebid_group(
        &self,
        business_unit_id: impl Into<String>,
        bid_id: impl Into<String>,
        bid_group_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitSchedulebidGroup> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBID_GROUP,
                )
                .path(&business_unit_id.into())
                .path(&bid_id.into())
                .path(&bid_group_id.into()),
        )
    }
    /// `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `bid_id`
    /// - `bid_group_id`
    #[inline]
    pub fn delete_workforcemanagement_businessunit_schedulebid_group(
        &self,
        business_unit_id: impl Into<String>,
        bid_id: impl Into<String>,
        bid_group_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        DeleteWorkforcemanagementBusinessunitSchedulebidGroup,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBID_GROUP,
                )
                .path(&business_unit_id.into())
                .path(&bid_id.into())
                .path(&bid_group_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `bid_id`
    /// - `bid_group_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_businessunit_schedulebid_group(
        &self,
        business_unit_id: impl Into<String>,
        bid_id: impl Into<String>,
        bid_group_id: impl Into<String>,
        body: models::ScheduleBidGroupUpdate,
    ) -> WorkforceManagementRequest<
        PatchWorkforcemanagementBusinessunitSchedulebidGroup,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBID_GROUP,
            )
            .path(&business_unit_id.into())
            .path(&bid_id.into())
            .path(&bid_group_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}/preferences`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `bid_id`
    /// - `bid_group_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `force_download_service`
    #[inline]
    pub fn get_workforcemanagement_businessunit_schedulebid_group_preferences(
        &self,
        business_unit_id: impl Into<String>,
        bid_id: impl Into<String>,
        bid_group_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitSchedulebidGroupPreferences,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBID_GROUP_PREFERENCES,
                )
                .path(&business_unit_id.into())
                .path(&bid_id.into())
                .path(&bid_group_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulebids/{bidId}/groups/{bidGroupId}/preferences`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `bid_id`
    /// - `bid_group_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_businessunit_schedulebid_group_preferences(
        &self,
        business_unit_id: impl Into<String>,
        bid_id: impl Into<String>,
        bid_group_id: impl Into<String>,
        body: models::AgentsBidAssignedScheduleSetOverrideRequest,
    ) -> WorkforceManagementRequest<
        PatchWorkforcemanagementBusinessunitSchedulebidGroupPreferences,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBID_GROUP_PREFERENCES,
            )
            .path(&business_unit_id.into())
            .path(&bid_id.into())
            .path(&bid_group_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduler/settings`
    ///
    /// Arguments:
    /// - `business_unit_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_scheduler_settings(
        &self,
        business_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitSchedulerSettings,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULER_SETTINGS,
                )
                .path(&business_unit_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduler/settings`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_businessunit_scheduler_settings(
        &self,
        business_unit_id: impl Into<String>,
        body: models::BuSchedulerSettingsRequest,
    ) -> WorkforceManagementRequest<
        PatchWorkforcemanagementBusinessunitSchedulerSettings,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULER_SETTINGS,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs`
    ///
    /// Arguments:
    /// - `business_unit_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_scheduling_runs(
        &self,
        business_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitSchedulingRuns> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULING_RUNS,
                )
                .path(&business_unit_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `run_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_scheduling_run(
        &self,
        business_unit_id: impl Into<String>,
        run_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitSchedulingRun> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULING_RUN,
                )
                .path(&business_unit_id.into())
                .path(&run_id.into()),
        )
    }
    /// `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `run_id`
    #[inline]
    pub fn delete_workforcemanagement_businessunit_scheduling_run(
        &self,
        business_unit_id: impl Into<String>,
        run_id: impl Into<String>,
    ) -> WorkforceManagementRequest<DeleteWorkforcemanagementBusinessunitSchedulingRun> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULING_RUN,
                )
                .path(&business_unit_id.into())
                .path(&run_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `run_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_businessunit_scheduling_run(
        &self,
        business_unit_id: impl Into<String>,
        run_id: impl Into<String>,
        body: models::PatchBuScheduleRunRequest,
    ) -> WorkforceManagementRequest<PatchWorkforcemanagementBusinessunitSchedulingRun> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULING_RUN,
            )
            .path(&business_unit_id.into())
            .path(&run_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}/result`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `run_id`
    /// - `expand`
    /// - `management_unit_ids`
    #[inline]
    pub fn get_workforcemanagement_businessunit_scheduling_run_result(
        &self,
        business_unit_id: impl Into<String>,
        run_id: impl Into<String>,
        expand: impl IntoIterator<Item = impl Into<String>>,
        management_unit_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitSchedulingRunResult,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULING_RUN_RESULT,
            )
            .path(&business_unit_id.into())
            .path(&run_id.into());
        call.query_list(
            "expand",
            expand.into_iter().map(Into::into).collect(),
            rt::Collection::Multi,
        );
        call.query_list(
            "managementUnitIds",
            management_unit_ids.into_iter().map(Into::into).collect(),
            rt::Collection::Multi,
        );
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulingpreferences/settings`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `business_unit_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_schedulingpreferences_settings(
        &self,
        business_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitSchedulingpreferencesSettings,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULINGPREFERENCES_SETTINGS,
                )
                .path(&business_unit_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/schedulingpreferences/settings`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_businessunit_schedulingpreferences_settings(
        &self,
        business_unit_id: impl Into<String>,
        body: models::UpdateBusinessUnitSchedulingPreferencesSettingsRequest,
    ) -> WorkforceManagementRequest<
        PatchWorkforcemanagementBusinessunitSchedulingpreferencesSettings,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULINGPREFERENCES_SETTINGS,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates`
    ///
    /// Arguments:
    /// - `business_unit_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_workforcemanagement_businessunit_servicegoaltemplates(
        &self,
        business_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitServicegoaltemplates,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SERVICEGOALTEMPLATES,
                )
                .path(&business_unit_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_servicegoaltemplates(
        &self,
        business_unit_id: impl Into<String>,
        body: models::CreateServiceGoalTemplate,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitServicegoaltemplates,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_SERVICEGOALTEMPLATES,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `service_goal_template_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_workforcemanagement_businessunit_servicegoaltemplate(
        &self,
        business_unit_id: impl Into<String>,
        service_goal_template_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitServicegoaltemplate,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SERVICEGOALTEMPLATE,
                )
                .path(&business_unit_id.into())
                .path(&service_goal_template_id.into()),
        )
    }
    /// `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `service_goal_template_id`
    #[inline]
    pub fn delete_workforcemanagement_businessunit_servicegoaltemplate(
        &self,
        business_unit_id: impl Into<String>,
        service_goal_template_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        DeleteWorkforcemanagementBusinessunitServicegoaltemplate,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_SERVICEGOALTEMPLATE,
                )
                .path(&business_unit_id.into())
                .path(&service_goal_template_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/servicegoaltemplates/{serviceGoalTemplateId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `service_goal_template_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_businessunit_servicegoaltemplate(
        &self,
        business_unit_id: impl Into<String>,
        service_goal_template_id: impl Into<String>,
        body: models::UpdateServiceGoalTemplate,
    ) -> WorkforceManagementRequest<
        PatchWorkforcemanagementBusinessunitServicegoaltemplate,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_SERVICEGOALTEMPLATE,
            )
            .path(&business_unit_id.into())
            .path(&service_goal_template_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/evaluate/jobs`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `force_async`
    /// - `force_download_service`
    #[inline]
    pub fn post_workforcemanagement_businessunit_shifttrading_trades_evaluate_jobs(
        &self,
        business_unit_id: impl Into<String>,
        body: models::EvaluateShiftTradeListJobRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitShifttradingTradesEvaluateJobs,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_SHIFTTRADING_TRADES_EVALUATE_JOBS,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/evaluate/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_shifttrading_trades_evaluate_job(
        &self,
        business_unit_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitShifttradingTradesEvaluateJob,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SHIFTTRADING_TRADES_EVALUATE_JOB,
                )
                .path(&business_unit_id.into())
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/query/jobs`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `force_async`
    /// - `force_download_service`
    #[inline]
    pub fn post_workforcemanagement_businessunit_shifttrading_trades_query_jobs(
        &self,
        business_unit_id: impl Into<String>,
        body: models::QueryShiftTradeListJobRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitShifttradingTradesQueryJobs,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_SHIFTTRADING_TRADES_QUERY_JOBS,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/query/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_shifttrading_trades_query_job(
        &self,
        business_unit_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitShifttradingTradesQueryJob,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SHIFTTRADING_TRADES_QUERY_JOB,
                )
                .path(&business_unit_id.into())
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/state/bulk/jobs`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `force_async`
    /// - `force_download_service`
    #[inline]
    pub fn post_workforcemanagement_businessunit_shifttrading_trades_state_bulk_jobs(
        &self,
        business_unit_id: impl Into<String>,
        body: models::BulkUpdateShiftTradeListJobRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitShifttradingTradesStateBulkJobs,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_SHIFTTRADING_TRADES_STATE_BULK_JOBS,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/trades/state/bulk/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_shifttrading_trades_state_bulk_job(
        &self,
        business_unit_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitShifttradingTradesStateBulkJob,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SHIFTTRADING_TRADES_STATE_BULK_JOB,
                )
                .path(&business_unit_id.into())
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/unmatched/search/jobs`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `force_async`
    /// - `force_download_service`
    #[inline]
    pub fn post_workforcemanagement_businessunit_shifttrading_unmatched_search_jobs(
        &self,
        business_unit_id: impl Into<String>,
        body: models::SearchUnmatchedShiftTradeListJobRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJobs,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_SHIFTTRADING_UNMATCHED_SEARCH_JOBS,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/unmatched/search/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_shifttrading_unmatched_search_job(
        &self,
        business_unit_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJob,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SHIFTTRADING_UNMATCHED_SEARCH_JOB,
                )
                .path(&business_unit_id.into())
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/weeks/summary/jobs`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `force_async`
    #[inline]
    pub fn post_workforcemanagement_businessunit_shifttrading_weeks_summary_jobs(
        &self,
        business_unit_id: impl Into<String>,
        body: models::QueryWeekSummaryListJobRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitShifttradingWeeksSummaryJobs,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_SHIFTTRADING_WEEKS_SUMMARY_JOBS,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/shifttrading/weeks/summary/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_shifttrading_weeks_summary_job(
        &self,
        business_unit_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitShifttradingWeeksSummaryJob,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SHIFTTRADING_WEEKS_SUMMARY_JOB,
                )
                .path(&business_unit_id.into())
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups`
    ///
    /// Arguments:
    /// - `business_unit_id`
    ///
    /// Optional, set on the request:
    /// - `force_download_service`
    /// - `management_unit_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_staffinggroups(
        &self,
        business_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitStaffinggroups> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_STAFFINGGROUPS,
                )
                .path(&business_unit_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_staffinggroups(
        &self,
        business_unit_id: impl Into<String>,
        body: models::CreateStaffingGroupRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementBusinessunitStaffinggroups> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_STAFFINGGROUPS,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/planninggroups/query`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_staffinggroups_planninggroups_query(
        &self,
        business_unit_id: impl Into<String>,
        body: models::QueryPlanningGroupToStaffingGroupsRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitStaffinggroupsPlanninggroupsQuery,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_STAFFINGGROUPS_PLANNINGGROUPS_QUERY,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/query`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `force_download_service`
    #[inline]
    pub fn post_workforcemanagement_businessunit_staffinggroups_query(
        &self,
        business_unit_id: impl Into<String>,
        body: models::QueryUserStaffingGroupListRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitStaffinggroupsQuery,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_STAFFINGGROUPS_QUERY,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `staffing_group_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_staffinggroup(
        &self,
        business_unit_id: impl Into<String>,
        staffing_group_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitStaffinggroup> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_STAFFINGGROUP,
                )
                .path(&business_unit_id.into())
                .path(&staffing_group_id.into()),
        )
    }
    /// `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `staffing_group_id`
    #[inline]
    pub fn delete_workforcemanagement_businessunit_staffinggroup(
        &self,
        business_unit_id: impl Into<String>,
        staffing_group_id: impl Into<String>,
    ) -> WorkforceManagementRequest<DeleteWorkforcemanagementBusinessunitStaffinggroup> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_STAFFINGGROUP,
                )
                .path(&business_unit_id.into())
                .path(&staffing_group_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/staffinggroups/{staffingGroupId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `staffing_group_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_businessunit_staffinggroup(
        &self,
        business_unit_id: impl Into<String>,
        staffing_group_id: impl Into<String>,
        body: models::UpdateStaffingGroupRequest,
    ) -> WorkforceManagementRequest<PatchWorkforcemanagementBusinessunitStaffinggroup> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_STAFFINGGROUP,
            )
            .path(&business_unit_id.into())
            .path(&staffing_group_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits`
    ///
    /// Arguments:
    /// - `business_unit_id`
    ///
    /// Optional, set on the request:
    /// - `management_unit_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_timeofflimits(
        &self,
        business_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitTimeofflimits> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMITS,
                )
                .path(&business_unit_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_timeofflimits(
        &self,
        business_unit_id: impl Into<String>,
        body: models::BuCreateTimeOffLimitRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementBusinessunitTimeofflimits> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMITS,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/values/query`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_workforcemanagement_businessunit_timeofflimits_values_query(
        &self,
        business_unit_id: impl Into<String>,
        body: models::QueryTimeOffLimitValuesRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitTimeofflimitsValuesQuery,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMITS_VALUES_QUERY,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `time_off_limit_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_timeofflimit(
        &self,
        business_unit_id: impl Into<String>,
        time_off_limit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitTimeofflimit> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMIT,
                )
                .path(&business_unit_id.into())
                .path(&time_off_limit_id.into()),
        )
    }
    /// `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `time_off_limit_id`
    #[inline]
    pub fn delete_workforcemanagement_businessunit_timeofflimit(
        &self,
        business_unit_id: impl Into<String>,
        time_off_limit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<DeleteWorkforcemanagementBusinessunitTimeofflimit> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMIT,
                )
                .path(&business_unit_id.into())
                .path(&time_off_limit_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/granularityconversion`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `time_off_limit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_timeofflimit_granularityconversion(
        &self,
        business_unit_id: impl Into<String>,
        time_off_limit_id: impl Into<String>,
        body: models::BuConvertTimeOffLimitGranularityJobRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitTimeofflimitGranularityconversion,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMIT_GRANULARITYCONVERSION,
            )
            .path(&business_unit_id.into())
            .path(&time_off_limit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/granularityconversion/jobs`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `time_off_limit_id`
    ///
    /// Optional, set on the request:
    /// - `statuses`
    #[inline]
    pub fn get_workforcemanagement_businessunit_timeofflimit_granularityconversion_jobs(
        &self,
        business_unit_id: impl Into<String>,
        time_off_limit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobs,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMIT_GRANULARITYCONVERSION_JOBS,
                )
                .path(&business_unit_id.into())
                .path(&time_off_limit_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/granularityconversion/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `time_off_limit_id`
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_timeofflimit_granularityconversion_job(
        &self,
        business_unit_id: impl Into<String>,
        time_off_limit_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJob,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMIT_GRANULARITYCONVERSION_JOB,
                )
                .path(&business_unit_id.into())
                .path(&time_off_limit_id.into())
                .path(&job_id.into()),
        )
    }
    /// `PUT /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `time_off_limit_id`
    /// - `body`
    #[inline]
    pub fn put_workforcemanagement_businessunit_timeofflimit_values(
        &self,
        business_unit_id: impl Into<String>,
        time_off_limit_id: impl Into<String>,
        body: models::BuSetTimeOffLimitValuesRequest,
    ) -> WorkforceManagementRequest<
        PutWorkforcemanagementBusinessunitTimeofflimitValues,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMIT_VALUES,
            )
            .path(&business_unit_id.into())
            .path(&time_off_limit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values/import`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `time_off_limit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_timeofflimit_values_import(
        &self,
        business_unit_id: impl Into<String>,
        time_off_limit_id: impl Into<String>,
        body: models::BuImportTimeOffLimitValuesRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitTimeofflimitValuesImport,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMIT_VALUES_IMPORT,
            )
            .path(&business_unit_id.into())
            .path(&time_off_limit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values/import/uploadurl`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `time_off_limit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_timeofflimit_values_import_uploadurl(
        &self,
        business_unit_id: impl Into<String>,
        time_off_limit_id: impl Into<String>,
        body: models::BuTimeOffLimitValuesImportUploadUrlRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitTimeofflimitValuesImportUploadurl,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMIT_VALUES_IMPORT_UPLOADURL,
            )
            .path(&business_unit_id.into())
            .path(&time_off_limit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeofflimits/{timeOffLimitId}/values/query`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `time_off_limit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_timeofflimit_values_query(
        &self,
        business_unit_id: impl Into<String>,
        time_off_limit_id: impl Into<String>,
        body: models::QueryTimeOffLimitValuesForGranularityRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitTimeofflimitValuesQuery,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMIT_VALUES_QUERY,
            )
            .path(&business_unit_id.into())
            .path(&time_off_limit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans`
    ///
    /// Arguments:
    /// - `business_unit_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `force_download_service`
    /// - `management_unit_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_timeoffplans(
        &self,
        business_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitTimeoffplans> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFPLANS,
                )
                .path(&business_unit_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_timeoffplans(
        &self,
        business_unit_id: impl Into<String>,
        body: models::BuCreateTimeOffPlanRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementBusinessunitTimeoffplans> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFPLANS,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `time_off_plan_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_timeoffplan(
        &self,
        business_unit_id: impl Into<String>,
        time_off_plan_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitTimeoffplan> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFPLAN,
                )
                .path(&business_unit_id.into())
                .path(&time_off_plan_id.into()),
        )
    }
    /// `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `time_off_plan_id`
    #[inline]
    pub fn delete_workforcemanagement_businessunit_timeoffplan(
        &self,
        business_unit_id: impl Into<String>,
        time_off_plan_id: impl Into<String>,
    ) -> WorkforceManagementRequest<DeleteWorkforcemanagementBusinessunitTimeoffplan> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFPLAN,
                )
                .path(&business_unit_id.into())
                .path(&time_off_plan_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/timeoffplans/{timeOffPlanId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `time_off_plan_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_businessunit_timeoffplan(
        &self,
        business_unit_id: impl Into<String>,
        time_off_plan_id: impl Into<String>,
        body: models::BuUpdateTimeOffPlanRequest,
    ) -> WorkforceManagementRequest<PatchWorkforcemanagementBusinessunitTimeoffplan> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFPLAN,
            )
            .path(&business_unit_id.into())
            .path(&time_off_plan_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/unavailabletimes/schedules/query`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_unavailabletimes_schedules_query(
        &self,
        business_unit_id: impl Into<String>,
        body: models::QueryAgentScheduleUnavailableTimesRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitUnavailabletimesSchedulesQuery,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_UNAVAILABLETIMES_SCHEDULES_QUERY,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/unavailabletimes/settings/query`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_unavailabletimes_settings_query(
        &self,
        business_unit_id: impl Into<String>,
        body: models::QueryAvailabilityManagementUnitsSettingsRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitUnavailabletimesSettingsQuery,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_UNAVAILABLETIMES_SETTINGS_QUERY,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/users`
    ///
    /// Arguments:
    /// - `business_unit_id`
    ///
    /// Optional, set on the request:
    /// - `management_unit_ids`
    #[inline]
    pub fn get_workforcemanagement_businessunit_users(
        &self,
        business_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitUsers> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_USERS)
                .path(&business_unit_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_date_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_week_shorttermforecasts(
        &self,
        business_unit_id: impl Into<String>,
        week_date_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitWeekShorttermforecasts,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECASTS,
                )
                .path(&business_unit_id.into())
                .path(&week_date_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/generate`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_date_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `force_async`
    #[inline]
    pub fn post_workforcemanagement_businessunit_week_shorttermforecasts_generate(
        &self,
        business_unit_id: impl Into<String>,
        week_date_id: impl Into<String>,
        body: models::GenerateBuForecastRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitWeekShorttermforecastsGenerate,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECASTS_GENERATE,
            )
            .path(&business_unit_id.into())
            .path(&week_date_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_date_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_week_shorttermforecasts_import(
        &self,
        business_unit_id: impl Into<String>,
        week_date_id: impl Into<String>,
        body: models::WfmProcessUploadRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitWeekShorttermforecastsImport,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECASTS_IMPORT,
            )
            .path(&business_unit_id.into())
            .path(&week_date_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/import/uploadurl`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_date_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_week_shorttermforecasts_import_uploadurl(
        &self,
        business_unit_id: impl Into<String>,
        week_date_id: impl Into<String>,
        body: models::UploadUrlRequestBody,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitWeekShorttermforecastsImportUploadurl,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECASTS_IMPORT_UPLOADURL,
            )
            .path(&business_unit_id.into())
            .path(&week_date_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_date_id`
    /// - `forecast_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_workforcemanagement_businessunit_week_shorttermforecast(
        &self,
        business_unit_id: impl Into<String>,
        week_date_id: impl Into<String>,
        forecast_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitWeekShorttermforecast,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST,
                )
                .path(&business_unit_id.into())
                .path(&week_date_id.into())
                .path(&forecast_id.into()),
        )
    }
    /// `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_date_id`
    /// - `forecast_id`
    #[inline]
    pub fn delete_workforcemanagement_businessunit_week_shorttermforecast(
        &self,
        business_unit_id: impl Into<String>,
        week_date_id: impl Into<String>,
        forecast_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        DeleteWorkforcemanagementBusinessunitWeekShorttermforecast,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST,
                )
                .path(&business_unit_id.into())
                .path(&week_date_id.into())
                .path(&forecast_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/copy`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_date_id`
    /// - `forecast_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `force_async`
    #[inline]
    pub fn post_workforcemanagement_businessunit_week_shorttermforecast_copy(
        &self,
        business_unit_id: impl Into<String>,
        week_date_id: impl Into<String>,
        forecast_id: impl Into<String>,
        body: models::CopyBuForecastRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitWeekShorttermforecastCopy,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST_COPY,
            )
            .path(&business_unit_id.into())
            .path(&week_date_id.into())
            .path(&forecast_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/data`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_date_id`
    /// - `forecast_id`
    ///
    /// Optional, set on the request:
    /// - `force_download_service`
    /// - `week_number`
    #[inline]
    pub fn get_workforcemanagement_businessunit_week_shorttermforecast_data(
        &self,
        business_unit_id: impl Into<String>,
        week_date_id: impl Into<String>,
        forecast_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitWeekShorttermforecastData,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST_DATA,
                )
                .path(&business_unit_id.into())
                .path(&week_date_id.into())
                .path(&forecast_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/generationresults`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_date_id`
    /// - `forecast_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_week_shorttermforecast_generationresults(
        &self,
        business_unit_id: impl Into<String>,
        week_date_id: impl Into<String>,
        forecast_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitWeekShorttermforecastGenerationresults,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST_GENERATIONRESULTS,
                )
                .path(&business_unit_id.into())
                .path(&week_date_id.into())
                .path(&forecast_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/longtermforecastdata`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_date_id`
    /// - `forecast_id`
    ///
    /// Optional, set on the request:
    /// - `force_download_service`
    #[inline]
    pub fn get_workforcemanagement_businessunit_week_shorttermforecast_longtermforecastdata(
        &self,
        business_unit_id: impl Into<String>,
        week_date_id: impl Into<String>,
        forecast_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitWeekShorttermforecastLongtermforecastdata,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST_LONGTERMFORECASTDATA,
                )
                .path(&business_unit_id.into())
                .path(&week_date_id.into())
                .path(&forecast_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/planninggroups`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_date_id`
    /// - `forecast_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_week_shorttermforecast_planninggroups(
        &self,
        business_unit_id: impl Into<String>,
        week_date_id: impl Into<String>,
        forecast_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitWeekShorttermforecastPlanninggroups,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST_PLANNINGGROUPS,
                )
                .path(&business_unit_id.into())
                .path(&week_date_id.into())
                .path(&forecast_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekDateId}/shorttermforecasts/{forecastId}/staffingrequirement`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_date_id`
    /// - `forecast_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `week_numbers`
    #[inline]
    pub fn get_workforcemanagement_businessunit_week_shorttermforecast_staffingrequirement(
        &self,
        business_unit_id: impl Into<String>,
        week_date_id: impl Into<String>,
        forecast_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirement,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST_STAFFINGREQUIREMENT,
                )
                .path(&business_unit_id.into())
                .path(&week_date_id.into())
                .path(&forecast_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_id`
    ///
    /// Optional, set on the request:
    /// - `earliest_week_date`
    /// - `expand`
    /// - `include_only_published`
    /// - `latest_week_date`
    #[inline]
    pub fn get_workforcemanagement_businessunit_week_schedules(
        &self,
        business_unit_id: impl Into<String>,
        week_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitWeekSchedules> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULES,
                )
                .path(&business_unit_id.into())
                .path(&week_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_week_schedules(
        &self,
        business_unit_id: impl Into<String>,
        week_id: impl Into<String>,
        body: models::BuCreateBlankScheduleRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementBusinessunitWeekSchedules> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULES,
            )
            .path(&business_unit_id.into())
            .path(&week_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/generate`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_week_schedules_generate(
        &self,
        business_unit_id: impl Into<String>,
        week_id: impl Into<String>,
        body: models::BuGenerateScheduleRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitWeekSchedulesGenerate,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULES_GENERATE,
            )
            .path(&business_unit_id.into())
            .path(&week_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/import`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_week_schedules_import(
        &self,
        business_unit_id: impl Into<String>,
        week_id: impl Into<String>,
        body: models::WfmProcessUploadRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitWeekSchedulesImport,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULES_IMPORT,
            )
            .path(&business_unit_id.into())
            .path(&week_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/import/uploadurl`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_week_schedules_import_uploadurl(
        &self,
        business_unit_id: impl Into<String>,
        week_id: impl Into<String>,
        body: models::UploadUrlRequestBody,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitWeekSchedulesImportUploadurl,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULES_IMPORT_UPLOADURL,
            )
            .path(&business_unit_id.into())
            .path(&week_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_id`
    /// - `schedule_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_workforcemanagement_businessunit_week_schedule(
        &self,
        business_unit_id: impl Into<String>,
        week_id: impl Into<String>,
        schedule_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitWeekSchedule> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE,
                )
                .path(&business_unit_id.into())
                .path(&week_id.into())
                .path(&schedule_id.into()),
        )
    }
    /// `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_id`
    /// - `schedule_id`
    #[inline]
    pub fn delete_workforcemanagement_businessunit_week_schedule(
        &self,
        business_unit_id: impl Into<String>,
        week_id: impl Into<String>,
        schedule_id: impl Into<String>,
    ) -> WorkforceManagementRequest<DeleteWorkforcemanagementBusinessunitWeekSchedule> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE,
                )
                .path(&business_unit_id.into())
                .path(&week_id.into())
                .path(&schedule_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/agentschedules/query`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_id`
    /// - `schedule_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `force_async`
    /// - `force_download_service`
    #[inline]
    pub fn post_workforcemanagement_businessunit_week_schedule_agentschedules_query(
        &self,
        business_unit_id: impl Into<String>,
        week_id: impl Into<String>,
        schedule_id: impl Into<String>,
        body: models::BuQueryAgentSchedulesRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitWeekScheduleAgentschedulesQuery,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_AGENTSCHEDULES_QUERY,
            )
            .path(&business_unit_id.into())
            .path(&week_id.into())
            .path(&schedule_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/copy`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_id`
    /// - `schedule_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_week_schedule_copy(
        &self,
        business_unit_id: impl Into<String>,
        week_id: impl Into<String>,
        schedule_id: impl Into<String>,
        body: models::BuCopyScheduleRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitWeekScheduleCopy,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_COPY,
            )
            .path(&business_unit_id.into())
            .path(&week_id.into())
            .path(&schedule_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/generationresults`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_id`
    /// - `schedule_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_week_schedule_generationresults(
        &self,
        business_unit_id: impl Into<String>,
        week_id: impl Into<String>,
        schedule_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitWeekScheduleGenerationresults,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_GENERATIONRESULTS,
                )
                .path(&business_unit_id.into())
                .path(&week_id.into())
                .path(&schedule_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/headcountforecast`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_id`
    /// - `schedule_id`
    ///
    /// Optional, set on the request:
    /// - `force_download`
    #[inline]
    pub fn get_workforcemanagement_businessunit_week_schedule_headcountforecast(
        &self,
        business_unit_id: impl Into<String>,
        week_id: impl Into<String>,
        schedule_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitWeekScheduleHeadcountforecast,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_HEADCOUNTFORECAST,
                )
                .path(&business_unit_id.into())
                .path(&week_id.into())
                .path(&schedule_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/history/agents/{agentId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_id`
    /// - `schedule_id`
    /// - `agent_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_week_schedule_history_agent(
        &self,
        business_unit_id: impl Into<String>,
        week_id: impl Into<String>,
        schedule_id: impl Into<String>,
        agent_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitWeekScheduleHistoryAgent,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_HISTORY_AGENT,
                )
                .path(&business_unit_id.into())
                .path(&week_id.into())
                .path(&schedule_id.into())
                .path(&agent_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_id`
    /// - `schedule_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_week_schedule_performancepredictions(
        &self,
        business_unit_id: impl Into<String>,
        week_id: impl Into<String>,
        schedule_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitWeekSchedulePerformancepredictions,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_PERFORMANCEPREDICTIONS,
                )
                .path(&business_unit_id.into())
                .path(&week_id.into())
                .path(&schedule_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_id`
    /// - `schedule_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculations(
        &self,
        business_unit_id: impl Into<String>,
        week_id: impl Into<String>,
        schedule_id: impl Into<String>,
        body: models::WfmProcessUploadRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculations,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_PERFORMANCEPREDICTIONS_RECALCULATIONS,
            )
            .path(&business_unit_id.into())
            .path(&week_id.into())
            .path(&schedule_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/uploadurl`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_id`
    /// - `schedule_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculations_uploadurl(
        &self,
        business_unit_id: impl Into<String>,
        week_id: impl Into<String>,
        schedule_id: impl Into<String>,
        body: models::UploadUrlRequestBody,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculationsUploadurl,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_PERFORMANCEPREDICTIONS_RECALCULATIONS_UPLOADURL,
            )
            .path(&business_unit_id.into())
            .path(&week_id.into())
            .path(&schedule_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/performancepredictions/recalculations/{recalculationId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_id`
    /// - `schedule_id`
    /// - `recalculation_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculation(
        &self,
        business_unit_id: impl Into<String>,
        week_id: impl Into<String>,
        schedule_id: impl Into<String>,
        recalculation_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculation,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_PERFORMANCEPREDICTIONS_RECALCULATION,
                )
                .path(&business_unit_id.into())
                .path(&week_id.into())
                .path(&schedule_id.into())
                .path(&recalculation_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/reschedule`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_id`
    /// - `schedule_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_week_schedule_reschedule(
        &self,
        business_unit_id: impl Into<String>,
        week_id: impl Into<String>,
        schedule_id: impl Into<String>,
        body: models::BuRescheduleRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitWeekScheduleReschedule,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_RESCHEDULE,
            )
            .path(&business_unit_id.into())
            .path(&week_id.into())
            .path(&schedule_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_id`
    /// - `schedule_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_week_schedule_update(
        &self,
        business_unit_id: impl Into<String>,
        week_id: impl Into<String>,
        schedule_id: impl Into<String>,
        body: models::ProcessScheduleUpdateUploadRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitWeekScheduleUpdate,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_UPDATE,
            )
            .path(&business_unit_id.into())
            .path(&week_id.into())
            .path(&schedule_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/weeks/{weekId}/schedules/{scheduleId}/update/uploadurl`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `week_id`
    /// - `schedule_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_week_schedule_update_uploadurl(
        &self,
        business_unit_id: impl Into<String>,
        week_id: impl Into<String>,
        schedule_id: impl Into<String>,
        body: models::UploadUrlRequestBody,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitWeekScheduleUpdateUploadurl,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_UPDATE_UPLOADURL,
            )
            .path(&business_unit_id.into())
            .path(&week_id.into())
            .path(&schedule_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids`
    ///
    /// Arguments:
    /// - `business_unit_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_workplanbids(
        &self,
        business_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitWorkplanbids> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBIDS,
                )
                .path(&business_unit_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_workplanbids(
        &self,
        business_unit_id: impl Into<String>,
        body: models::CreateWorkPlanBid,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementBusinessunitWorkplanbids> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBIDS,
            )
            .path(&business_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `bid_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_workplanbid(
        &self,
        business_unit_id: impl Into<String>,
        bid_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitWorkplanbid> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID,
                )
                .path(&business_unit_id.into())
                .path(&bid_id.into()),
        )
    }
    /// `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `bid_id`
    #[inline]
    pub fn delete_workforcemanagement_businessunit_workplanbid(
        &self,
        business_unit_id: impl Into<String>,
        bid_id: impl Into<String>,
    ) -> WorkforceManagementRequest<DeleteWorkforcemanagementBusinessunitWorkplanbid> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID,
                )
                .path(&business_unit_id.into())
                .path(&bid_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `bid_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_businessunit_workplanbid(
        &self,
        business_unit_id: impl Into<String>,
        bid_id: impl Into<String>,
        body: models::UpdateWorkPlanBid,
    ) -> WorkforceManagementRequest<PatchWorkforcemanagementBusinessunitWorkplanbid> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID,
            )
            .path(&business_unit_id.into())
            .path(&bid_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/copy`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `bid_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_workplanbid_copy(
        &self,
        business_unit_id: impl Into<String>,
        bid_id: impl Into<String>,
        body: models::CopyWorkPlanBid,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementBusinessunitWorkplanbidCopy> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_COPY,
            )
            .path(&business_unit_id.into())
            .path(&bid_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `bid_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_businessunit_workplanbid_groups(
        &self,
        business_unit_id: impl Into<String>,
        bid_id: impl Into<String>,
        body: models::WorkPlanBidGroupCreate,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementBusinessunitWorkplanbidGroups,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUPS,
            )
            .path(&business_unit_id.into())
            .path(&bid_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/summary`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `bid_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_workplanbid_groups_summary(
        &self,
        business_unit_id: impl Into<String>,
        bid_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitWorkplanbidGroupsSummary,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUPS_SUMMARY,
                )
                .path(&business_unit_id.into())
                .path(&bid_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `bid_id`
    /// - `bid_group_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_workplanbid_group(
        &self,
        business_unit_id: impl Into<String>,
        bid_id: impl Into<String>,
        bid_group_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementBusinessunitWorkplanbidGroup> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUP,
                )
                .path(&business_unit_id.into())
                .path(&bid_id.into())
                .path(&bid_group_id.into()),
        )
    }
    /// `DELETE /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `bid_id`
    /// - `bid_group_id`
    #[inline]
    pub fn delete_workforcemanagement_businessunit_workplanbid_group(
        &self,
        business_unit_id: impl Into<String>,
        bid_id: impl Into<String>,
        bid_group_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        DeleteWorkforcemanagementBusinessunitWorkplanbidGroup,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUP,
                )
                .path(&business_unit_id.into())
                .path(&bid_id.into())
                .path(&bid_group_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `bid_id`
    /// - `bid_group_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_businessunit_workplanbid_group(
        &self,
        business_unit_id: impl Into<String>,
        bid_id: impl Into<String>,
        bid_group_id: impl Into<String>,
        body: models::WorkPlanBidGroupUpdate,
    ) -> WorkforceManagementRequest<
        PatchWorkforcemanagementBusinessunitWorkplanbidGroup,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUP,
            )
            .path(&business_unit_id.into())
            .path(&bid_id.into())
            .path(&bid_group_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}/preferences`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `bid_id`
    /// - `bid_group_id`
    #[inline]
    pub fn get_workforcemanagement_businessunit_workplanbid_group_preferences(
        &self,
        business_unit_id: impl Into<String>,
        bid_id: impl Into<String>,
        bid_group_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementBusinessunitWorkplanbidGroupPreferences,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUP_PREFERENCES,
                )
                .path(&business_unit_id.into())
                .path(&bid_id.into())
                .path(&bid_group_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}/preferences`
    ///
    /// Arguments:
    /// - `business_unit_id`
    /// - `bid_id`
    /// - `bid_group_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_businessunit_workplanbid_group_preferences(
        &self,
        business_unit_id: impl Into<String>,
        bid_id: impl Into<String>,
        bid_group_id: impl Into<String>,
        body: models::AgentsBidAssignedWorkPlanOverrideRequest,
    ) -> WorkforceManagementRequest<
        PatchWorkforcemanagementBusinessunitWorkplanbidGroupPreferences,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUP_PREFERENCES,
            )
            .path(&business_unit_id.into())
            .path(&bid_id.into())
            .path(&bid_group_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/calendar/data/ics`
    ///
    /// Sent without credentials.
    ///
    /// Arguments:
    /// - `calendar_id`
    #[inline]
    pub fn get_workforcemanagement_calendar_data_ics(
        &self,
        calendar_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementCalendarDataIcs> {
        let mut call = rt::Call::new(
            &self.client,
            &GET_WORKFORCEMANAGEMENT_CALENDAR_DATA_ICS,
        );
        call.query("calendarId", calendar_id.into());
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/calendar/url/ics`
    #[inline]
    pub fn get_workforcemanagement_calendar_url_ics(
        &self,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementCalendarUrlIcs> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_CALENDAR_URL_ICS),
        )
    }
    /// `POST /api/v2/workforcemanagement/calendar/url/ics`
    ///
    /// Optional, set on the request:
    /// - `language`
    #[inline]
    pub fn post_workforcemanagement_calendar_url_ics(
        &self,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementCalendarUrlIcs> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &POST_WORKFORCEMANAGEMENT_CALENDAR_URL_ICS),
        )
    }
    /// `DELETE /api/v2/workforcemanagement/calendar/url/ics`
    #[inline]
    pub fn delete_workforcemanagement_calendar_url_ics(
        &self,
    ) -> WorkforceManagementRequest<DeleteWorkforcemanagementCalendarUrlIcs> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &DELETE_WORKFORCEMANAGEMENT_CALENDAR_URL_ICS),
        )
    }
    /// `GET /api/v2/workforcemanagement/historicaldata/bulk/remove/jobs`
    #[inline]
    pub fn get_workforcemanagement_historicaldata_bulk_remove_jobs(
        &self,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementHistoricaldataBulkRemoveJobs> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                &self.client,
                &GET_WORKFORCEMANAGEMENT_HISTORICALDATA_BULK_REMOVE_JOBS,
            ),
        )
    }
    /// `POST /api/v2/workforcemanagement/historicaldata/bulk/remove/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_historicaldata_bulk_remove_jobs(
        &self,
        body: models::HistoricalImportDeleteFilesJobRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementHistoricaldataBulkRemoveJobs,
    > {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_HISTORICALDATA_BULK_REMOVE_JOBS,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/historicaldata/bulk/remove/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_historicaldata_bulk_remove_job(
        &self,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementHistoricaldataBulkRemoveJob> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_HISTORICALDATA_BULK_REMOVE_JOB,
                )
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/historicaldata/importstatus`
    #[inline]
    pub fn get_workforcemanagement_historicaldata_importstatus(
        &self,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementHistoricaldataImportstatus> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                &self.client,
                &GET_WORKFORCEMANAGEMENT_HISTORICALDATA_IMPORTSTATUS,
            ),
        )
    }
    /// `GET /api/v2/workforcemanagement/historicaldata/importstatus/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_historicaldata_importstatus_job_id(
        &self,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementHistoricaldataImportstatusJobId,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_HISTORICALDATA_IMPORTSTATUS_JOB_ID,
                )
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/historicaldata/validate`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_historicaldata_validate(
        &self,
        body: models::ValidationServiceRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementHistoricaldataValidate> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_HISTORICALDATA_VALIDATE,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/integrations/hris`
    #[inline]
    pub fn get_workforcemanagement_integrations_hris(
        &self,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementIntegrationsHris> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_INTEGRATIONS_HRIS),
        )
    }
    /// `GET /api/v2/workforcemanagement/integrations/hris/timeofftypes/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_integrations_hris_timeofftypes_job(
        &self,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementIntegrationsHrisTimeofftypesJob,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_INTEGRATIONS_HRIS_TIMEOFFTYPES_JOB,
                )
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/integrations/hris/{hrisIntegrationId}/timeofftypes/jobs`
    ///
    /// Arguments:
    /// - `hris_integration_id`
    #[inline]
    pub fn post_workforcemanagement_integrations_hri_timeofftypes_jobs(
        &self,
        hris_integration_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementIntegrationsHriTimeofftypesJobs,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_WORKFORCEMANAGEMENT_INTEGRATIONS_HRI_TIMEOFFTYPES_JOBS,
                )
                .path(&hris_integration_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/managementunits`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    /// - `expand`
    /// - `feature`
    /// - `page_number`
    /// - `page_size`
    #[inline]
    pub fn get_workforcemanagement_managementunits(
        &self,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementManagementunits> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_MANAGEMENTUNITS),
        )
    }
    /// `POST /api/v2/workforcemanagement/managementunits`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_managementunits(
        &self,
        body: models::CreateManagementUnitApiRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementManagementunits> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_MANAGEMENTUNITS,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/managementunits/divisionviews`
    ///
    /// Optional, set on the request:
    /// - `division_id`
    #[inline]
    pub fn get_workforcemanagement_managementunits_divisionviews(
        &self,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementManagementunitsDivisionviews> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                &self.client,
                &GET_WORKFORCEMANAGEMENT_MANAGEMENTUNITS_DIVISIONVIEWS,
            ),
        )
    }
    /// `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}`
    ///
    /// Arguments:
    /// - `management_unit_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_workforcemanagement_managementunit(
        &self,
        management_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementManagementunit> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT)
                .path(&management_unit_id.into()),
        )
    }
    /// `DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}`
    ///
    /// Arguments:
    /// - `management_unit_id`
    #[inline]
    pub fn delete_workforcemanagement_managementunit(
        &self,
        management_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<DeleteWorkforcemanagementManagementunit> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &DELETE_WORKFORCEMANAGEMENT_MANAGEMENTUNIT)
                .path(&management_unit_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_managementunit(
        &self,
        management_unit_id: impl Into<String>,
        body: models::UpdateManagementUnitRequest,
    ) -> WorkforceManagementRequest<PatchWorkforcemanagementManagementunit> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT,
            )
            .path(&management_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/activitycodes`
    ///
    /// Arguments:
    /// - `management_unit_id`
    #[deprecated]
    #[inline]
    pub fn get_workforcemanagement_managementunit_activitycodes(
        &self,
        management_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementManagementunitActivitycodes> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_ACTIVITYCODES,
                )
                .path(&management_unit_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/adherence`
    ///
    /// Arguments:
    /// - `management_unit_id`
    ///
    /// Optional, set on the request:
    /// - `force_download_service`
    #[inline]
    pub fn get_workforcemanagement_managementunit_adherence(
        &self,
        management_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementManagementunitAdherence> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_ADHERENCE,
                )
                .path(&management_unit_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_managementunit_agents(
        &self,
        management_unit_id: impl Into<String>,
        body: models::UpdateMuAgentsRequest,
    ) -> WorkforceManagementRequest<PatchWorkforcemanagementManagementunitAgents> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_AGENTS,
            )
            .path(&management_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/workplans/bulk`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_managementunit_agents_workplans_bulk(
        &self,
        management_unit_id: impl Into<String>,
        body: models::UpdateMuAgentWorkPlansBatchRequest,
    ) -> WorkforceManagementRequest<
        PatchWorkforcemanagementManagementunitAgentsWorkplansBulk,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_AGENTS_WORKPLANS_BULK,
            )
            .path(&management_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/workplans/query`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `force_download_service`
    #[inline]
    pub fn post_workforcemanagement_managementunit_agents_workplans_query(
        &self,
        management_unit_id: impl Into<String>,
        body: models::GetAgentsWorkPlansRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementManagementunitAgentsWorkplansQuery,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_AGENTS_WORKPLANS_QUERY,
            )
            .path(&management_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/{agentId}`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `agent_id`
    ///
    /// Optional, set on the request:
    /// - `exclude_capabilities`
    /// - `expand`
    #[inline]
    pub fn get_workforcemanagement_managementunit_agent(
        &self,
        management_unit_id: impl Into<String>,
        agent_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementManagementunitAgent> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_AGENT)
                .path(&management_unit_id.into())
                .path(&agent_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/agents/{agentId}/shifttrades`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `agent_id`
    #[deprecated]
    #[inline]
    pub fn get_workforcemanagement_managementunit_agent_shifttrades(
        &self,
        management_unit_id: impl Into<String>,
        agent_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementManagementunitAgentShifttrades,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_AGENT_SHIFTTRADES,
                )
                .path(&management_unit_id.into())
                .path(&agent_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/agentschedules/search`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `force_async`
    /// - `force_download_service`
    #[inline]
    pub fn post_workforcemanagement_managementunit_agentschedules_search(
        &self,
        management_unit_id: impl Into<String>,
        body: models::BuSearchAgentSchedulesRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementManagementunitAgentschedulesSearch,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_AGENTSCHEDULES_SEARCH,
            )
            .path(&management_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/decisionmetrics`
    ///
    /// Arguments:
    /// - `management_unit_id`
    #[inline]
    pub fn get_workforcemanagement_managementunit_decisionmetrics(
        &self,
        management_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementManagementunitDecisionmetrics,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_DECISIONMETRICS,
                )
                .path(&management_unit_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/historicaladherencequery`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_managementunit_historicaladherencequery(
        &self,
        management_unit_id: impl Into<String>,
        body: models::WfmHistoricalAdherenceQuery,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementManagementunitHistoricaladherencequery,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_HISTORICALADHERENCEQUERY,
            )
            .path(&management_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/move`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_managementunit_move(
        &self,
        management_unit_id: impl Into<String>,
        body: models::MoveManagementUnitRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementManagementunitMove> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_MOVE,
            )
            .path(&management_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/schedules/search`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_workforcemanagement_managementunit_schedules_search(
        &self,
        management_unit_id: impl Into<String>,
        body: models::UserListScheduleRequestBody,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementManagementunitSchedulesSearch,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_SCHEDULES_SEARCH,
            )
            .path(&management_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/shifttrades/matched`
    ///
    /// Arguments:
    /// - `management_unit_id`
    #[deprecated]
    #[inline]
    pub fn get_workforcemanagement_managementunit_shifttrades_matched(
        &self,
        management_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementManagementunitShifttradesMatched,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_SHIFTTRADES_MATCHED,
                )
                .path(&management_unit_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/shifttrades/users`
    ///
    /// Arguments:
    /// - `management_unit_id`
    #[inline]
    pub fn get_workforcemanagement_managementunit_shifttrades_users(
        &self,
        management_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementManagementunitShifttradesUsers,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_SHIFTTRADES_USERS,
                )
                .path(&management_unit_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/shrinkage/jobs`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_managementunit_shrinkage_jobs(
        &self,
        management_unit_id: impl Into<String>,
        body: models::WfmHistoricalShrinkageRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementManagementunitShrinkageJobs> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_SHRINKAGE_JOBS,
            )
            .path(&management_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits`
    ///
    /// Arguments:
    /// - `management_unit_id`
    #[deprecated]
    #[inline]
    pub fn get_workforcemanagement_managementunit_timeofflimits(
        &self,
        management_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementManagementunitTimeofflimits> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMITS,
                )
                .path(&management_unit_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_workforcemanagement_managementunit_timeofflimits(
        &self,
        management_unit_id: impl Into<String>,
        body: models::CreateTimeOffLimitRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementManagementunitTimeofflimits> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMITS,
            )
            .path(&management_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/values/query`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_workforcemanagement_managementunit_timeofflimits_values_query(
        &self,
        management_unit_id: impl Into<String>,
        body: models::QueryTimeOffLimitValuesRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementManagementunitTimeofflimitsValuesQuery,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMITS_VALUES_QUERY,
            )
            .path(&management_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `time_off_limit_id`
    #[deprecated]
    #[inline]
    pub fn get_workforcemanagement_managementunit_timeofflimit(
        &self,
        management_unit_id: impl Into<String>,
        time_off_limit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementManagementunitTimeofflimit> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMIT,
                )
                .path(&management_unit_id.into())
                .path(&time_off_limit_id.into()),
        )
    }
    /// `DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `time_off_limit_id`
    #[deprecated]
    #[inline]
    pub fn delete_workforcemanagement_managementunit_timeofflimit(
        &self,
        management_unit_id: impl Into<String>,
        time_off_limit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        DeleteWorkforcemanagementManagementunitTimeofflimit,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMIT,
                )
                .path(&management_unit_id.into())
                .path(&time_off_limit_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `time_off_limit_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn patch_workforcemanagement_managementunit_timeofflimit(
        &self,
        management_unit_id: impl Into<String>,
        time_off_limit_id: impl Into<String>,
        body: models::UpdateTimeOffLimitRequest,
    ) -> WorkforceManagementRequest<PatchWorkforcemanagementManagementunitTimeofflimit> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMIT,
            )
            .path(&management_unit_id.into())
            .path(&time_off_limit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `PUT /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeofflimits/{timeOffLimitId}/values`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `time_off_limit_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn put_workforcemanagement_managementunit_timeofflimit_values(
        &self,
        management_unit_id: impl Into<String>,
        time_off_limit_id: impl Into<String>,
        body: models::SetTimeOffLimitValuesRequest,
    ) -> WorkforceManagementRequest<
        PutWorkforcemanagementManagementunitTimeofflimitValues,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMIT_VALUES,
            )
            .path(&management_unit_id.into())
            .path(&time_off_limit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans`
    ///
    /// Arguments:
    /// - `management_unit_id`
    #[deprecated]
    #[inline]
    pub fn get_workforcemanagement_managementunit_timeoffplans(
        &self,
        management_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementManagementunitTimeoffplans> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFPLANS,
                )
                .path(&management_unit_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_workforcemanagement_managementunit_timeoffplans(
        &self,
        management_unit_id: impl Into<String>,
        body: models::CreateTimeOffPlanRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementManagementunitTimeoffplans> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFPLANS,
            )
            .path(&management_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `time_off_plan_id`
    #[deprecated]
    #[inline]
    pub fn get_workforcemanagement_managementunit_timeoffplan(
        &self,
        management_unit_id: impl Into<String>,
        time_off_plan_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementManagementunitTimeoffplan> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFPLAN,
                )
                .path(&management_unit_id.into())
                .path(&time_off_plan_id.into()),
        )
    }
    /// `DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `time_off_plan_id`
    #[deprecated]
    #[inline]
    pub fn delete_workforcemanagement_managementunit_timeoffplan(
        &self,
        management_unit_id: impl Into<String>,
        time_off_plan_id: impl Into<String>,
    ) -> WorkforceManagementRequest<DeleteWorkforcemanagementManagementunitTimeoffplan> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFPLAN,
                )
                .path(&management_unit_id.into())
                .path(&time_off_plan_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffplans/{timeOffPlanId}`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `time_off_plan_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn patch_workforcemanagement_managementunit_timeoffplan(
        &self,
        management_unit_id: impl Into<String>,
        time_off_plan_id: impl Into<String>,
        body: models::UpdateTimeOffPlanRequest,
    ) -> WorkforceManagementRequest<PatchWorkforcemanagementManagementunitTimeoffplan> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFPLAN,
            )
            .path(&management_unit_id.into())
            .path(&time_off_plan_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_managementunit_timeoffrequests(
        &self,
        management_unit_id: impl Into<String>,
        body: models::CreateAdminTimeOffRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementManagementunitTimeoffrequests,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFREQUESTS,
            )
            .path(&management_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/integrationstatus/query`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_managementunit_timeoffrequests_integrationstatus_query(
        &self,
        management_unit_id: impl Into<String>,
        body: models::QueryTimeOffIntegrationStatusRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementManagementunitTimeoffrequestsIntegrationstatusQuery,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFREQUESTS_INTEGRATIONSTATUS_QUERY,
            )
            .path(&management_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/query`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `force_download_service`
    #[inline]
    pub fn post_workforcemanagement_managementunit_timeoffrequests_query(
        &self,
        management_unit_id: impl Into<String>,
        body: models::TimeOffRequestQueryBody,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementManagementunitTimeoffrequestsQuery,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFREQUESTS_QUERY,
            )
            .path(&management_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/waitlistpositions/query`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_managementunit_timeoffrequests_waitlistpositions_query(
        &self,
        management_unit_id: impl Into<String>,
        body: models::QueryWaitlistPositionsRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementManagementunitTimeoffrequestsWaitlistpositionsQuery,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFREQUESTS_WAITLISTPOSITIONS_QUERY,
            )
            .path(&management_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/timeoffrequests/{timeOffRequestId}/users/{userId}/integrationstatus`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `time_off_request_id`
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_managementunit_timeoffrequest_user_integrationstatus(
        &self,
        management_unit_id: impl Into<String>,
        time_off_request_id: impl Into<String>,
        user_id: impl Into<String>,
        body: models::SetTimeOffIntegrationStatusRequest,
    ) -> WorkforceManagementRequest<
        PatchWorkforcemanagementManagementunitTimeoffrequestUserIntegrationstatus,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFREQUEST_USER_INTEGRATIONSTATUS,
            )
            .path(&management_unit_id.into())
            .path(&time_off_request_id.into())
            .path(&user_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/unavailabletimes/settings`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_managementunit_unavailabletimes_settings(
        &self,
        management_unit_id: impl Into<String>,
        body: models::UpdateManagementUnitsSettingsRequest,
    ) -> WorkforceManagementRequest<
        PatchWorkforcemanagementManagementunitUnavailabletimesSettings,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_UNAVAILABLETIMES_SETTINGS,
            )
            .path(&management_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/users`
    ///
    /// Arguments:
    /// - `management_unit_id`
    #[inline]
    pub fn get_workforcemanagement_managementunit_users(
        &self,
        management_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementManagementunitUsers> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USERS)
                .path(&management_unit_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffbalance/jobs`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_managementunit_user_timeoffbalance_jobs(
        &self,
        management_unit_id: impl Into<String>,
        user_id: impl Into<String>,
        body: models::TimeOffBalanceRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementManagementunitUserTimeoffbalanceJobs,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFBALANCE_JOBS,
            )
            .path(&management_unit_id.into())
            .path(&user_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `user_id`
    #[inline]
    pub fn get_workforcemanagement_managementunit_user_timeoffrequests(
        &self,
        management_unit_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementManagementunitUserTimeoffrequests,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFREQUESTS,
                )
                .path(&management_unit_id.into())
                .path(&user_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/estimate`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `user_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `include_only`
    #[inline]
    pub fn post_workforcemanagement_managementunit_user_timeoffrequests_estimate(
        &self,
        management_unit_id: impl Into<String>,
        user_id: impl Into<String>,
        body: models::EstimateAvailableTimeOffRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementManagementunitUserTimeoffrequestsEstimate,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFREQUESTS_ESTIMATE,
            )
            .path(&management_unit_id.into())
            .path(&user_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `user_id`
    /// - `time_off_request_id`
    #[inline]
    pub fn get_workforcemanagement_managementunit_user_timeoffrequest(
        &self,
        management_unit_id: impl Into<String>,
        user_id: impl Into<String>,
        time_off_request_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementManagementunitUserTimeoffrequest,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFREQUEST,
                )
                .path(&management_unit_id.into())
                .path(&user_id.into())
                .path(&time_off_request_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `user_id`
    /// - `time_off_request_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_managementunit_user_timeoffrequest(
        &self,
        management_unit_id: impl Into<String>,
        user_id: impl Into<String>,
        time_off_request_id: impl Into<String>,
        body: models::AdminTimeOffRequestPatch,
    ) -> WorkforceManagementRequest<
        PatchWorkforcemanagementManagementunitUserTimeoffrequest,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFREQUEST,
            )
            .path(&management_unit_id.into())
            .path(&user_id.into())
            .path(&time_off_request_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeoffbalance/jobs`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `user_id`
    /// - `time_off_request_id`
    #[inline]
    pub fn post_workforcemanagement_managementunit_user_timeoffrequest_timeoffbalance_jobs(
        &self,
        management_unit_id: impl Into<String>,
        user_id: impl Into<String>,
        time_off_request_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementManagementunitUserTimeoffrequestTimeoffbalanceJobs,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFREQUEST_TIMEOFFBALANCE_JOBS,
                )
                .path(&management_unit_id.into())
                .path(&user_id.into())
                .path(&time_off_request_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/users/{userId}/timeoffrequests/{timeOffRequestId}/timeofflimits`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `user_id`
    /// - `time_off_request_id`
    #[inline]
    pub fn get_workforcemanagement_managementunit_user_timeoffrequest_timeofflimits(
        &self,
        management_unit_id: impl Into<String>,
        user_id: impl Into<String>,
        time_off_request_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementManagementunitUserTimeoffrequestTimeofflimits,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFREQUEST_TIMEOFFLIMITS,
                )
                .path(&management_unit_id.into())
                .path(&user_id.into())
                .path(&time_off_request_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `week_date_id`
    ///
    /// Optional, set on the request:
    /// - `evaluate_matches`
    /// - `force_download_service`
    /// - `include_cross_week_shifts`
    #[deprecated]
    #[inline]
    pub fn get_workforcemanagement_managementunit_week_shifttrades(
        &self,
        management_unit_id: impl Into<String>,
        week_date_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementManagementunitWeekShifttrades,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SHIFTTRADES,
                )
                .path(&management_unit_id.into())
                .path(&week_date_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `week_date_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_workforcemanagement_managementunit_week_shifttrades(
        &self,
        management_unit_id: impl Into<String>,
        week_date_id: impl Into<String>,
        body: models::AddShiftTradeRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementManagementunitWeekShifttrades,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SHIFTTRADES,
            )
            .path(&management_unit_id.into())
            .path(&week_date_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/search`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `week_date_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `force_download_service`
    #[deprecated]
    #[inline]
    pub fn post_workforcemanagement_managementunit_week_shifttrades_search(
        &self,
        management_unit_id: impl Into<String>,
        week_date_id: impl Into<String>,
        body: models::SearchShiftTradesRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementManagementunitWeekShifttradesSearch,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SHIFTTRADES_SEARCH,
            )
            .path(&management_unit_id.into())
            .path(&week_date_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/state/bulk`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `week_date_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `force_async`
    #[deprecated]
    #[inline]
    pub fn post_workforcemanagement_managementunit_week_shifttrades_state_bulk(
        &self,
        management_unit_id: impl Into<String>,
        week_date_id: impl Into<String>,
        body: models::BulkShiftTradeStateUpdateRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementManagementunitWeekShifttradesStateBulk,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SHIFTTRADES_STATE_BULK,
            )
            .path(&management_unit_id.into())
            .path(&week_date_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId}`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `week_date_id`
    /// - `trade_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn patch_workforcemanagement_managementunit_week_shifttrade(
        &self,
        management_unit_id: impl Into<String>,
        week_date_id: impl Into<String>,
        trade_id: impl Into<String>,
        body: models::PatchShiftTradeRequest,
    ) -> WorkforceManagementRequest<
        PatchWorkforcemanagementManagementunitWeekShifttrade,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SHIFTTRADE,
            )
            .path(&management_unit_id.into())
            .path(&week_date_id.into())
            .path(&trade_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekDateId}/shifttrades/{tradeId}/match`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `week_date_id`
    /// - `trade_id`
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_workforcemanagement_managementunit_week_shifttrade_match(
        &self,
        management_unit_id: impl Into<String>,
        week_date_id: impl Into<String>,
        trade_id: impl Into<String>,
        body: models::MatchShiftTradeRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementManagementunitWeekShifttradeMatch,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SHIFTTRADE_MATCH,
            )
            .path(&management_unit_id.into())
            .path(&week_date_id.into())
            .path(&trade_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekId}/schedules`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `week_id`
    ///
    /// Optional, set on the request:
    /// - `earliest_week_date`
    /// - `include_only_published`
    /// - `latest_week_date`
    #[deprecated]
    #[inline]
    pub fn get_workforcemanagement_managementunit_week_schedules(
        &self,
        management_unit_id: impl Into<String>,
        week_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementManagementunitWeekSchedules> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SCHEDULES,
                )
                .path(&management_unit_id.into())
                .path(&week_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/weeks/{weekId}/schedules/{scheduleId}`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `week_id`
    /// - `schedule_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    /// - `force_download_service`
    #[deprecated]
    #[inline]
    pub fn get_workforcemanagement_managementunit_week_schedule(
        &self,
        management_unit_id: impl Into<String>,
        week_id: impl Into<String>,
        schedule_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementManagementunitWeekSchedule> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SCHEDULE,
                )
                .path(&management_unit_id.into())
                .path(&week_id.into())
                .path(&schedule_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations`
    ///
    /// Arguments:
    /// - `management_unit_id`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn get_workforcemanagement_managementunit_workplanrotations(
        &self,
        management_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementManagementunitWorkplanrotations,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANROTATIONS,
                )
                .path(&management_unit_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_managementunit_workplanrotations(
        &self,
        management_unit_id: impl Into<String>,
        body: models::AddWorkPlanRotationRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementManagementunitWorkplanrotations,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANROTATIONS,
            )
            .path(&management_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `work_plan_rotation_id`
    #[inline]
    pub fn get_workforcemanagement_managementunit_workplanrotation(
        &self,
        management_unit_id: impl Into<String>,
        work_plan_rotation_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementManagementunitWorkplanrotation,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANROTATION,
                )
                .path(&management_unit_id.into())
                .path(&work_plan_rotation_id.into()),
        )
    }
    /// `DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `work_plan_rotation_id`
    #[inline]
    pub fn delete_workforcemanagement_managementunit_workplanrotation(
        &self,
        management_unit_id: impl Into<String>,
        work_plan_rotation_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        DeleteWorkforcemanagementManagementunitWorkplanrotation,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANROTATION,
                )
                .path(&management_unit_id.into())
                .path(&work_plan_rotation_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `work_plan_rotation_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_managementunit_workplanrotation(
        &self,
        management_unit_id: impl Into<String>,
        work_plan_rotation_id: impl Into<String>,
        body: models::UpdateWorkPlanRotationRequest,
    ) -> WorkforceManagementRequest<
        PatchWorkforcemanagementManagementunitWorkplanrotation,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANROTATION,
            )
            .path(&management_unit_id.into())
            .path(&work_plan_rotation_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}/copy`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `work_plan_rotation_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_managementunit_workplanrotation_copy(
        &self,
        management_unit_id: impl Into<String>,
        work_plan_rotation_id: impl Into<String>,
        body: models::CopyWorkPlanRotationRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementManagementunitWorkplanrotationCopy,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANROTATION_COPY,
            )
            .path(&management_unit_id.into())
            .path(&work_plan_rotation_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans`
    ///
    /// Arguments:
    /// - `management_unit_id`
    ///
    /// Optional, set on the request:
    /// - `exclude`
    /// - `expand`
    #[inline]
    pub fn get_workforcemanagement_managementunit_workplans(
        &self,
        management_unit_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementManagementunitWorkplans> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANS,
                )
                .path(&management_unit_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `validation_mode`
    #[inline]
    pub fn post_workforcemanagement_managementunit_workplans(
        &self,
        management_unit_id: impl Into<String>,
        body: models::CreateWorkPlan,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementManagementunitWorkplans> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANS,
            )
            .path(&management_unit_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `work_plan_id`
    ///
    /// Optional, set on the request:
    /// - `include_only`
    #[inline]
    pub fn get_workforcemanagement_managementunit_workplan(
        &self,
        management_unit_id: impl Into<String>,
        work_plan_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementManagementunitWorkplan> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLAN)
                .path(&management_unit_id.into())
                .path(&work_plan_id.into()),
        )
    }
    /// `DELETE /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `work_plan_id`
    #[inline]
    pub fn delete_workforcemanagement_managementunit_workplan(
        &self,
        management_unit_id: impl Into<String>,
        work_plan_id: impl Into<String>,
    ) -> WorkforceManagementRequest<DeleteWorkforcemanagementManagementunitWorkplan> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLAN,
                )
                .path(&management_unit_id.into())
                .path(&work_plan_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `work_plan_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `validation_mode`
    #[inline]
    pub fn patch_workforcemanagement_managementunit_workplan(
        &self,
        management_unit_id: impl Into<String>,
        work_plan_id: impl Into<String>,
        body: models::WorkPlan,
    ) -> WorkforceManagementRequest<PatchWorkforcemanagementManagementunitWorkplan> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLAN,
            )
            .path(&management_unit_id.into())
            .path(&work_plan_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}/copy`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `work_plan_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_managementunit_workplan_copy(
        &self,
        management_unit_id: impl Into<String>,
        work_plan_id: impl Into<String>,
        body: models::CopyWorkPlan,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementManagementunitWorkplanCopy> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLAN_COPY,
            )
            .path(&management_unit_id.into())
            .path(&work_plan_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplans/{workPlanId}/validate`
    ///
    /// Arguments:
    /// - `management_unit_id`
    /// - `work_plan_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `expand`
    #[inline]
    pub fn post_workforcemanagement_managementunit_workplan_validate(
        &self,
        management_unit_id: impl Into<String>,
        work_plan_id: impl Into<String>,
        body: models::WorkPlanValidationRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementManagementunitWorkplanValidate,
    > {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLAN_VALIDATE,
            )
            .path(&management_unit_id.into())
            .path(&work_plan_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/notifications`
    #[inline]
    pub fn get_workforcemanagement_notifications(
        &self,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementNotifications> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_NOTIFICATIONS),
        )
    }
    /// `POST /api/v2/workforcemanagement/notifications/update`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_notifications_update(
        &self,
        body: models::UpdateNotificationsRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementNotificationsUpdate> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_NOTIFICATIONS_UPDATE,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/schedulebids`
    #[inline]
    pub fn get_workforcemanagement_schedulebids(
        &self,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementSchedulebids> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_SCHEDULEBIDS),
        )
    }
    /// `GET /api/v2/workforcemanagement/schedulebids/{bidId}/preference`
    ///
    /// Arguments:
    /// - `bid_id`
    #[inline]
    pub fn get_workforcemanagement_schedulebid_preference(
        &self,
        bid_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementSchedulebidPreference> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_SCHEDULEBID_PREFERENCE)
                .path(&bid_id.into()),
        )
    }
    /// `PUT /api/v2/workforcemanagement/schedulebids/{bidId}/preference`
    ///
    /// Arguments:
    /// - `bid_id`
    /// - `body`
    #[inline]
    pub fn put_workforcemanagement_schedulebid_preference(
        &self,
        bid_id: impl Into<String>,
        body: models::UpdateAgentScheduleBiddingPreference,
    ) -> WorkforceManagementRequest<PutWorkforcemanagementSchedulebidPreference> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_WORKFORCEMANAGEMENT_SCHEDULEBID_PREFERENCE,
            )
            .path(&bid_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/schedulebids/{bidId}/schedulesets`
    ///
    /// Arguments:
    /// - `bid_id`
    #[inline]
    pub fn get_workforcemanagement_schedulebid_schedulesets(
        &self,
        bid_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementSchedulebidSchedulesets> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_SCHEDULEBID_SCHEDULESETS,
                )
                .path(&bid_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/schedules`
    ///
    /// Optional, set on the request:
    /// - `body`
    #[deprecated]
    #[inline]
    pub fn post_workforcemanagement_schedules(
        &self,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementSchedules> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &POST_WORKFORCEMANAGEMENT_SCHEDULES),
        )
    }
    /// `GET /api/v2/workforcemanagement/schedulingjobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_schedulingjob(
        &self,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementSchedulingjob> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_SCHEDULINGJOB)
                .path(&job_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/schedulingpreferences`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_schedulingpreferences(
        &self,
        body: models::UpdateAgentSchedulingPreferencesRequest,
    ) -> WorkforceManagementRequest<PatchWorkforcemanagementSchedulingpreferences> {
        let mut call = rt::Call::new(
            &self.client,
            &PATCH_WORKFORCEMANAGEMENT_SCHEDULINGPREFERENCES,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/schedulingpreferences/query`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_schedulingpreferences_query(
        &self,
        body: models::QueryAgentSchedulingPreferencesRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementSchedulingpreferencesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_SCHEDULINGPREFERENCES_QUERY,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/schedulingpreferences/settings`
    ///
    /// A preview: it may change or go without notice.
    #[inline]
    pub fn get_workforcemanagement_schedulingpreferences_settings(
        &self,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementSchedulingpreferencesSettings,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                &self.client,
                &GET_WORKFORCEMANAGEMENT_SCHEDULINGPREFERENCES_SETTINGS,
            ),
        )
    }
    /// `GET /api/v2/workforcemanagement/shifttrades`
    #[deprecated]
    #[inline]
    pub fn get_workforcemanagement_shifttrades(
        &self,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementShifttrades> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_SHIFTTRADES),
        )
    }
    /// `POST /api/v2/workforcemanagement/shifttrading/trades/jobs`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `force_async`
    #[inline]
    pub fn post_workforcemanagement_shifttrading_trades_jobs(
        &self,
        body: models::AddShiftTradeJobRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementShifttradingTradesJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_SHIFTTRADING_TRADES_JOBS,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/shifttrading/trades/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_shifttrading_trades_job(
        &self,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementShifttradingTradesJob> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_SHIFTTRADING_TRADES_JOB)
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/shifttrading/trades/mine/query/jobs`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `force_async`
    /// - `force_download_service`
    #[inline]
    pub fn post_workforcemanagement_shifttrading_trades_mine_query_jobs(
        &self,
        body: models::QueryAgentShiftTradeListJobRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementShifttradingTradesMineQueryJobs,
    > {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_SHIFTTRADING_TRADES_MINE_QUERY_JOBS,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/shifttrading/trades/mine/query/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_shifttrading_trades_mine_query_job(
        &self,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementShifttradingTradesMineQueryJob,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_SHIFTTRADING_TRADES_MINE_QUERY_JOB,
                )
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/jobs`
    ///
    /// Arguments:
    /// - `trade_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `force_async`
    #[inline]
    pub fn post_workforcemanagement_shifttrading_trade_jobs(
        &self,
        trade_id: impl Into<String>,
        body: models::UpdateShiftTradeJobRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementShifttradingTradeJobs> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_SHIFTTRADING_TRADE_JOBS,
            )
            .path(&trade_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `trade_id`
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_shifttrading_trade_job(
        &self,
        trade_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementShifttradingTradeJob> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_SHIFTTRADING_TRADE_JOB)
                .path(&trade_id.into())
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/match/jobs`
    ///
    /// Arguments:
    /// - `trade_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `force_async`
    #[inline]
    pub fn post_workforcemanagement_shifttrading_trade_match_jobs(
        &self,
        trade_id: impl Into<String>,
        body: models::MatchShiftTradeJobRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementShifttradingTradeMatchJobs> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_SHIFTTRADING_TRADE_MATCH_JOBS,
            )
            .path(&trade_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/match/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `trade_id`
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_shifttrading_trade_match_job(
        &self,
        trade_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementShifttradingTradeMatchJob> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_SHIFTTRADING_TRADE_MATCH_JOB,
                )
                .path(&trade_id.into())
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/state/jobs`
    ///
    /// Arguments:
    /// - `trade_id`
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `force_async`
    #[inline]
    pub fn post_workforcemanagement_shifttrading_trade_state_jobs(
        &self,
        trade_id: impl Into<String>,
        body: models::UpdateShiftTradeStateJobRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementShifttradingTradeStateJobs> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_SHIFTTRADING_TRADE_STATE_JOBS,
            )
            .path(&trade_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/shifttrading/trades/{tradeId}/state/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `trade_id`
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_shifttrading_trade_state_job(
        &self,
        trade_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementShifttradingTradeStateJob> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_SHIFTTRADING_TRADE_STATE_JOB,
                )
                .path(&trade_id.into())
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/shrinkage/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_shrinkage_job(
        &self,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementShrinkageJob> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_SHRINKAGE_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/workforcemanagement/teams/{teamId}/adherence`
    ///
    /// Arguments:
    /// - `team_id`
    #[inline]
    pub fn get_workforcemanagement_team_adherence(
        &self,
        team_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementTeamAdherence> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_TEAM_ADHERENCE)
                .path(&team_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/teams/{teamId}/adherence/historical`
    ///
    /// Arguments:
    /// - `team_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_team_adherence_historical(
        &self,
        team_id: impl Into<String>,
        body: models::WfmHistoricalAdherenceQueryForTeams,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementTeamAdherenceHistorical> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_TEAM_ADHERENCE_HISTORICAL,
            )
            .path(&team_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/teams/{teamId}/shrinkage/jobs`
    ///
    /// Arguments:
    /// - `team_id`
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_team_shrinkage_jobs(
        &self,
        team_id: impl Into<String>,
        body: models::WfmHistoricalShrinkageTeamsRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementTeamShrinkageJobs> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_WORKFORCEMANAGEMENT_TEAM_SHRINKAGE_JOBS,
            )
            .path(&team_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/timeoffbalance/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_timeoffbalance_jobs(
        &self,
        body: models::TimeOffBalanceRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementTimeoffbalanceJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_TIMEOFFBALANCE_JOBS,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/timeoffbalance/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_timeoffbalance_job(
        &self,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementTimeoffbalanceJob> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_TIMEOFFBALANCE_JOB)
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/timeofflimits/available/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_timeofflimits_available_query(
        &self,
        body: models::AvailableTimeOffRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementTimeofflimitsAvailableQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_TIMEOFFLIMITS_AVAILABLE_QUERY,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/timeoffrequests`
    #[inline]
    pub fn get_workforcemanagement_timeoffrequests(
        &self,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementTimeoffrequests> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_TIMEOFFREQUESTS),
        )
    }
    /// `POST /api/v2/workforcemanagement/timeoffrequests`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_timeoffrequests(
        &self,
        body: models::CreateAgentTimeOffRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementTimeoffrequests> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_TIMEOFFREQUESTS,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/timeoffrequests/estimate`
    ///
    /// Arguments:
    /// - `body`
    ///
    /// Optional, set on the request:
    /// - `include_only`
    #[inline]
    pub fn post_workforcemanagement_timeoffrequests_estimate(
        &self,
        body: models::EstimateAvailableTimeOffRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementTimeoffrequestsEstimate> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_TIMEOFFREQUESTS_ESTIMATE,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/timeoffrequests/integrationstatus/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_timeoffrequests_integrationstatus_query(
        &self,
        body: models::CurrentUserTimeOffIntegrationStatusRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementTimeoffrequestsIntegrationstatusQuery,
    > {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_TIMEOFFREQUESTS_INTEGRATIONSTATUS_QUERY,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}`
    ///
    /// Arguments:
    /// - `time_off_request_id`
    #[inline]
    pub fn get_workforcemanagement_timeoffrequest(
        &self,
        time_off_request_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementTimeoffrequest> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_TIMEOFFREQUEST)
                .path(&time_off_request_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}`
    ///
    /// Arguments:
    /// - `time_off_request_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_timeoffrequest(
        &self,
        time_off_request_id: impl Into<String>,
        body: models::AgentTimeOffRequestPatch,
    ) -> WorkforceManagementRequest<PatchWorkforcemanagementTimeoffrequest> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_TIMEOFFREQUEST,
            )
            .path(&time_off_request_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}/waitlistpositions`
    ///
    /// Arguments:
    /// - `time_off_request_id`
    #[inline]
    pub fn get_workforcemanagement_timeoffrequest_waitlistpositions(
        &self,
        time_off_request_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementTimeoffrequestWaitlistpositions,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_TIMEOFFREQUEST_WAITLISTPOSITIONS,
                )
                .path(&time_off_request_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/unavailabletimes`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_unavailabletimes(
        &self,
        body: models::UpdateUnavailableTimesRequest,
    ) -> WorkforceManagementRequest<PatchWorkforcemanagementUnavailabletimes> {
        let mut call = rt::Call::new(
            &self.client,
            &PATCH_WORKFORCEMANAGEMENT_UNAVAILABLETIMES,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `POST /api/v2/workforcemanagement/unavailabletimes/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_unavailabletimes_query(
        &self,
        body: models::QueryAgentUnavailableTimesRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementUnavailabletimesQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_UNAVAILABLETIMES_QUERY,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/unavailabletimes/settings`
    #[inline]
    pub fn get_workforcemanagement_unavailabletimes_settings(
        &self,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementUnavailabletimesSettings> {
        WorkforceManagementRequest::new(
            rt::Call::new(
                &self.client,
                &GET_WORKFORCEMANAGEMENT_UNAVAILABLETIMES_SETTINGS,
            ),
        )
    }
    /// `POST /api/v2/workforcemanagement/unavailabletimes/validation/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_unavailabletimes_validation_jobs(
        &self,
        body: models::ValidateAgentUnavailableTimesRequest,
    ) -> WorkforceManagementRequest<
        PostWorkforcemanagementUnavailabletimesValidationJobs,
    > {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_UNAVAILABLETIMES_VALIDATION_JOBS,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/unavailabletimes/validation/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_workforcemanagement_unavailabletimes_validation_job(
        &self,
        job_id: impl Into<String>,
    ) -> WorkforceManagementRequest<
        GetWorkforcemanagementUnavailabletimesValidationJob,
    > {
        WorkforceManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_WORKFORCEMANAGEMENT_UNAVAILABLETIMES_VALIDATION_JOB,
                )
                .path(&job_id.into()),
        )
    }
    /// `POST /api/v2/workforcemanagement/users/activity`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_workforcemanagement_users_activity(
        &self,
        body: models::UsersActivityRequest,
    ) -> WorkforceManagementRequest<PostWorkforcemanagementUsersActivity> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_WORKFORCEMANAGEMENT_USERS_ACTIVITY,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `PATCH /api/v2/workforcemanagement/users/workplanbidranks/bulk`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_users_workplanbidranks_bulk(
        &self,
        body: Vec<models::WorkPlanBidRanks>,
    ) -> WorkforceManagementRequest<PatchWorkforcemanagementUsersWorkplanbidranksBulk> {
        let mut call = rt::Call::new(
            &self.client,
            &PATCH_WORKFORCEMANAGEMENT_USERS_WORKPLANBIDRANKS_BULK,
        );
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/users/{userId}/workplanbidranks`
    ///
    /// Arguments:
    /// - `user_id`
    #[inline]
    pub fn get_workforcemanagement_user_workplanbidranks(
        &self,
        user_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementUserWorkplanbidranks> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_USER_WORKPLANBIDRANKS)
                .path(&user_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/users/{userId}/workplanbidranks`
    ///
    /// Arguments:
    /// - `user_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_user_workplanbidranks(
        &self,
        user_id: impl Into<String>,
        body: models::WorkPlanBidRanks,
    ) -> WorkforceManagementRequest<PatchWorkforcemanagementUserWorkplanbidranks> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_USER_WORKPLANBIDRANKS,
            )
            .path(&user_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/workplanbids`
    #[inline]
    pub fn get_workforcemanagement_workplanbids(
        &self,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementWorkplanbids> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_WORKPLANBIDS),
        )
    }
    /// `GET /api/v2/workforcemanagement/workplanbids/{bidId}/preferences`
    ///
    /// Arguments:
    /// - `bid_id`
    #[inline]
    pub fn get_workforcemanagement_workplanbid_preferences(
        &self,
        bid_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementWorkplanbidPreferences> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_WORKPLANBID_PREFERENCES)
                .path(&bid_id.into()),
        )
    }
    /// `PATCH /api/v2/workforcemanagement/workplanbids/{bidId}/preferences`
    ///
    /// Arguments:
    /// - `bid_id`
    /// - `body`
    #[inline]
    pub fn patch_workforcemanagement_workplanbid_preferences(
        &self,
        bid_id: impl Into<String>,
        body: models::UpdateAgentWorkPlanBiddingPreference,
    ) -> WorkforceManagementRequest<PatchWorkforcemanagementWorkplanbidPreferences> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_WORKFORCEMANAGEMENT_WORKPLANBID_PREFERENCES,
            )
            .path(&bid_id.into());
        call.body_json(&body);
        WorkforceManagementRequest::new(call)
    }
    /// `GET /api/v2/workforcemanagement/workplanbids/{bidId}/workplans`
    ///
    /// Arguments:
    /// - `bid_id`
    #[inline]
    pub fn get_workforcemanagement_workplanbid_workplans(
        &self,
        bid_id: impl Into<String>,
    ) -> WorkforceManagementRequest<GetWorkforcemanagementWorkplanbidWorkplans> {
        WorkforceManagementRequest::new(
            rt::Call::new(&self.client, &GET_WORKFORCEMANAGEMENT_WORKPLANBID_WORKPLANS)
                .path(&bid_id.into()),
        )
    }
}
/// A request of [`WorkforceManagementApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `WorkforceManagementRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct WorkforceManagementRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> WorkforceManagementRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for WorkforceManagementRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for WorkforceManagementRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_WORKFORCEMANAGEMENT_ADHERENCE: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementAdherence",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/adherence"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_adherence`.
#[derive(Debug)]
pub enum GetWorkforcemanagementAdherence {}
impl rt::Endpoint for GetWorkforcemanagementAdherence {
    type Answer = Vec<models::UserScheduleAdherence>;
}
static POST_WORKFORCEMANAGEMENT_ADHERENCE_ADJUSTMENTS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementAdherenceAdjustments",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/adherence/adjustments"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_adherence_adjustments`.
#[derive(Debug)]
pub enum PostWorkforcemanagementAdherenceAdjustments {}
impl rt::Endpoint for PostWorkforcemanagementAdherenceAdjustments {
    type Answer = models::CurrentAgentAdherenceAdjustment;
}
static POST_WORKFORCEMANAGEMENT_ADHERENCE_ADJUSTMENTS_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementAdherenceAdjustmentsQuery",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/adherence/adjustments/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_adherence_adjustments_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementAdherenceAdjustmentsQuery {}
impl rt::Endpoint for PostWorkforcemanagementAdherenceAdjustmentsQuery {
    type Answer = models::CurrentAgentCursorAdherenceAdjustmentsListing;
}
impl WorkforceManagementRequest<PostWorkforcemanagementAdherenceAdjustmentsQuery> {
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
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_ADHERENCE_ADJUSTMENT: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementAdherenceAdjustment",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/adherence/adjustments/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_adherence_adjustment`.
#[derive(Debug)]
pub enum GetWorkforcemanagementAdherenceAdjustment {}
impl rt::Endpoint for GetWorkforcemanagementAdherenceAdjustment {
    type Answer = models::CurrentAgentAdherenceAdjustment;
}
static DELETE_WORKFORCEMANAGEMENT_ADHERENCE_ADJUSTMENT: rt::Operation = rt::Operation::new(
        "deleteWorkforcemanagementAdherenceAdjustment",
        rt::Method::Delete,
        &["/api/v2/workforcemanagement/adherence/adjustments/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_workforcemanagement_adherence_adjustment`.
#[derive(Debug)]
pub enum DeleteWorkforcemanagementAdherenceAdjustment {}
impl rt::Endpoint for DeleteWorkforcemanagementAdherenceAdjustment {
    type Answer = ();
}
static PATCH_WORKFORCEMANAGEMENT_ADHERENCE_ADJUSTMENT: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementAdherenceAdjustment",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/adherence/adjustments/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_adherence_adjustment`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementAdherenceAdjustment {}
impl rt::Endpoint for PatchWorkforcemanagementAdherenceAdjustment {
    type Answer = models::CurrentAgentAdherenceAdjustment;
}
static POST_WORKFORCEMANAGEMENT_ADHERENCE_EXPLANATIONS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementAdherenceExplanations",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/adherence/explanations"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_adherence_explanations`.
#[derive(Debug)]
pub enum PostWorkforcemanagementAdherenceExplanations {}
impl rt::Endpoint for PostWorkforcemanagementAdherenceExplanations {
    type Answer = models::AdherenceExplanationAsyncResponse;
}
static GET_WORKFORCEMANAGEMENT_ADHERENCE_EXPLANATIONS_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementAdherenceExplanationsJob",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/adherence/explanations/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_adherence_explanations_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementAdherenceExplanationsJob {}
impl rt::Endpoint for GetWorkforcemanagementAdherenceExplanationsJob {
    type Answer = models::AdherenceExplanationJob;
}
static POST_WORKFORCEMANAGEMENT_ADHERENCE_EXPLANATIONS_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementAdherenceExplanationsQuery",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/adherence/explanations/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_adherence_explanations_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementAdherenceExplanationsQuery {}
impl rt::Endpoint for PostWorkforcemanagementAdherenceExplanationsQuery {
    type Answer = models::QueryAdherenceExplanationsResponse;
}
impl WorkforceManagementRequest<PostWorkforcemanagementAdherenceExplanationsQuery> {
    /// Sets `forceAsync`.
    #[inline]
    pub fn force_async(mut self, value: bool) -> Self {
        self.call.query("forceAsync", value.to_string());
        self
    }
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_ADHERENCE_EXPLANATION: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementAdherenceExplanation",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/adherence/explanations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_adherence_explanation`.
#[derive(Debug)]
pub enum GetWorkforcemanagementAdherenceExplanation {}
impl rt::Endpoint for GetWorkforcemanagementAdherenceExplanation {
    type Answer = models::AdherenceExplanationResponse;
}
static POST_WORKFORCEMANAGEMENT_ADHERENCE_HISTORICAL_BULK: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementAdherenceHistoricalBulk",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/adherence/historical/bulk"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_adherence_historical_bulk`.
#[derive(Debug)]
pub enum PostWorkforcemanagementAdherenceHistoricalBulk {}
impl rt::Endpoint for PostWorkforcemanagementAdherenceHistoricalBulk {
    type Answer = models::WfmHistoricalAdherenceBulkResponse;
}
static GET_WORKFORCEMANAGEMENT_ADHERENCE_HISTORICAL_BULK_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementAdherenceHistoricalBulkJob",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/adherence/historical/bulk/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_adherence_historical_bulk_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementAdherenceHistoricalBulkJob {}
impl rt::Endpoint for GetWorkforcemanagementAdherenceHistoricalBulkJob {
    type Answer = models::WfmHistoricalAdherenceBulkResponse;
}
static GET_WORKFORCEMANAGEMENT_ADHERENCE_HISTORICAL_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementAdherenceHistoricalJob",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/adherence/historical/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_adherence_historical_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementAdherenceHistoricalJob {}
impl rt::Endpoint for GetWorkforcemanagementAdherenceHistoricalJob {
    type Answer = models::WfmHistoricalAdherenceResponse;
}
static POST_WORKFORCEMANAGEMENT_AGENTS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementAgents",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/agents"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_agents`.
#[derive(Debug)]
pub enum PostWorkforcemanagementAgents {}
impl rt::Endpoint for PostWorkforcemanagementAgents {
    type Answer = models::MoveAgentsResponse;
}
static POST_WORKFORCEMANAGEMENT_AGENTS_INTEGRATIONS_HRIS_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementAgentsIntegrationsHrisQuery",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/agents/integrations/hris/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_agents_integrations_hris_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementAgentsIntegrationsHrisQuery {}
impl rt::Endpoint for PostWorkforcemanagementAgentsIntegrationsHrisQuery {
    type Answer = models::AgentsIntegrationsListing;
}
static POST_WORKFORCEMANAGEMENT_AGENTS_ME_ADHERENCE_HISTORICAL_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementAgentsMeAdherenceHistoricalJobs",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/agents/me/adherence/historical/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_agents_me_adherence_historical_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementAgentsMeAdherenceHistoricalJobs {}
impl rt::Endpoint for PostWorkforcemanagementAgentsMeAdherenceHistoricalJobs {
    type Answer = models::WfmAgentHistoricalAdherenceResponse;
}
impl WorkforceManagementRequest<PostWorkforcemanagementAgentsMeAdherenceHistoricalJobs> {
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
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::WfmHistoricalAdherenceQueryForAgent) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_WORKFORCEMANAGEMENT_AGENTS_ME_ADHERENCE_HISTORICAL_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementAgentsMeAdherenceHistoricalJob",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/agents/me/adherence/historical/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_agents_me_adherence_historical_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementAgentsMeAdherenceHistoricalJob {}
impl rt::Endpoint for GetWorkforcemanagementAgentsMeAdherenceHistoricalJob {
    type Answer = models::WfmAgentHistoricalAdherenceResponse;
}
static GET_WORKFORCEMANAGEMENT_AGENTS_ME_MANAGEMENTUNIT: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementAgentsMeManagementunit",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/agents/me/managementunit"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_agents_me_managementunit`.
#[derive(Debug)]
pub enum GetWorkforcemanagementAgentsMeManagementunit {}
impl rt::Endpoint for GetWorkforcemanagementAgentsMeManagementunit {
    type Answer = models::AgentManagementUnitReference;
}
static POST_WORKFORCEMANAGEMENT_AGENTS_ME_POSSIBLEWORKSHIFTS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementAgentsMePossibleworkshifts",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/agents/me/possibleworkshifts"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_agents_me_possibleworkshifts`.
#[derive(Debug)]
pub enum PostWorkforcemanagementAgentsMePossibleworkshifts {}
impl rt::Endpoint for PostWorkforcemanagementAgentsMePossibleworkshifts {
    type Answer = models::AgentPossibleWorkShiftsResponse;
}
static POST_WORKFORCEMANAGEMENT_AGENTS_OPPORTUNITIES_ENROLLMENTS_BULK_ADD: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkAdd",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/agents/opportunities/enrollments/bulk/add"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_agents_opportunities_enrollments_bulk_add`.
#[derive(Debug)]
pub enum PostWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkAdd {}
impl rt::Endpoint for PostWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkAdd {
    type Answer = models::AgentBulkAddOpportunityEnrollmentsResponse;
}
static POST_WORKFORCEMANAGEMENT_AGENTS_OPPORTUNITIES_ENROLLMENTS_BULK_STATUSES_UPDATE: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkStatusesUpdate",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/agents/opportunities/enrollments/bulk/statuses/update",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_agents_opportunities_enrollments_bulk_statuses_update`.
#[derive(Debug)]
pub enum PostWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkStatusesUpdate {}
impl rt::Endpoint
for PostWorkforcemanagementAgentsOpportunitiesEnrollmentsBulkStatusesUpdate {
    type Answer = models::AgentBulkStatusUpdateOpportunityEnrollmentsResponse;
}
static POST_WORKFORCEMANAGEMENT_AGENTS_OPPORTUNITIES_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementAgentsOpportunitiesQuery",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/agents/opportunities/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_agents_opportunities_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementAgentsOpportunitiesQuery {}
impl rt::Endpoint for PostWorkforcemanagementAgentsOpportunitiesQuery {
    type Answer = models::AgentQueryOpportunitiesResponse;
}
impl WorkforceManagementRequest<PostWorkforcemanagementAgentsOpportunitiesQuery> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
}
static POST_WORKFORCEMANAGEMENT_AGENT_ADHERENCE_ADJUSTMENTS_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementAgentAdherenceAdjustmentsQuery",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/agents/", "/adherence/adjustments/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_agent_adherence_adjustments_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementAgentAdherenceAdjustmentsQuery {}
impl rt::Endpoint for PostWorkforcemanagementAgentAdherenceAdjustmentsQuery {
    type Answer = models::CursorAdherenceAdjustmentsListing;
}
impl WorkforceManagementRequest<PostWorkforcemanagementAgentAdherenceAdjustmentsQuery> {
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
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_AGENT_ADHERENCE_ADJUSTMENT: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementAgentAdherenceAdjustment",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/agents/", "/adherence/adjustments/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_agent_adherence_adjustment`.
#[derive(Debug)]
pub enum GetWorkforcemanagementAgentAdherenceAdjustment {}
impl rt::Endpoint for GetWorkforcemanagementAgentAdherenceAdjustment {
    type Answer = models::AdherenceAdjustment;
}
static PATCH_WORKFORCEMANAGEMENT_AGENT_ADHERENCE_ADJUSTMENT: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementAgentAdherenceAdjustment",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/agents/", "/adherence/adjustments/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_agent_adherence_adjustment`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementAgentAdherenceAdjustment {}
impl rt::Endpoint for PatchWorkforcemanagementAgentAdherenceAdjustment {
    type Answer = models::AdherenceAdjustment;
}
static POST_WORKFORCEMANAGEMENT_AGENT_ADHERENCE_EXPLANATIONS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementAgentAdherenceExplanations",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/agents/", "/adherence/explanations"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_agent_adherence_explanations`.
#[derive(Debug)]
pub enum PostWorkforcemanagementAgentAdherenceExplanations {}
impl rt::Endpoint for PostWorkforcemanagementAgentAdherenceExplanations {
    type Answer = models::AdherenceExplanationAsyncResponse;
}
static POST_WORKFORCEMANAGEMENT_AGENT_ADHERENCE_EXPLANATIONS_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementAgentAdherenceExplanationsQuery",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/agents/", "/adherence/explanations/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_agent_adherence_explanations_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementAgentAdherenceExplanationsQuery {}
impl rt::Endpoint for PostWorkforcemanagementAgentAdherenceExplanationsQuery {
    type Answer = models::AgentQueryAdherenceExplanationsResponse;
}
impl WorkforceManagementRequest<PostWorkforcemanagementAgentAdherenceExplanationsQuery> {
    /// Sets `forceAsync`.
    #[inline]
    pub fn force_async(mut self, value: bool) -> Self {
        self.call.query("forceAsync", value.to_string());
        self
    }
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_AGENT_ADHERENCE_EXPLANATION: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementAgentAdherenceExplanation",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/agents/", "/adherence/explanations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_agent_adherence_explanation`.
#[derive(Debug)]
pub enum GetWorkforcemanagementAgentAdherenceExplanation {}
impl rt::Endpoint for GetWorkforcemanagementAgentAdherenceExplanation {
    type Answer = models::AdherenceExplanationResponse;
}
static PATCH_WORKFORCEMANAGEMENT_AGENT_ADHERENCE_EXPLANATION: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementAgentAdherenceExplanation",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/agents/", "/adherence/explanations/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_agent_adherence_explanation`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementAgentAdherenceExplanation {}
impl rt::Endpoint for PatchWorkforcemanagementAgentAdherenceExplanation {
    type Answer = models::AdherenceExplanationAsyncResponse;
}
static PUT_WORKFORCEMANAGEMENT_AGENT_INTEGRATIONS_HRIS: rt::Operation = rt::Operation::new(
        "putWorkforcemanagementAgentIntegrationsHris",
        rt::Method::Put,
        &["/api/v2/workforcemanagement/agents/", "/integrations/hris"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_workforcemanagement_agent_integrations_hris`.
#[derive(Debug)]
pub enum PutWorkforcemanagementAgentIntegrationsHris {}
impl rt::Endpoint for PutWorkforcemanagementAgentIntegrationsHris {
    type Answer = models::AgentIntegrationsResponse;
}
static GET_WORKFORCEMANAGEMENT_AGENT_MANAGEMENTUNIT: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementAgentManagementunit",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/agents/", "/managementunit"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_agent_managementunit`.
#[derive(Debug)]
pub enum GetWorkforcemanagementAgentManagementunit {}
impl rt::Endpoint for GetWorkforcemanagementAgentManagementunit {
    type Answer = models::AgentManagementUnitReference;
}
static POST_WORKFORCEMANAGEMENT_AGENT_SCHEDULINGPREFERENCES_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementAgentSchedulingpreferencesQuery",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/agents/", "/schedulingpreferences/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_agent_schedulingpreferences_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementAgentSchedulingpreferencesQuery {}
impl rt::Endpoint for PostWorkforcemanagementAgentSchedulingpreferencesQuery {
    type Answer = models::AgentSchedulingPreferenceListing;
}
static PATCH_WORKFORCEMANAGEMENT_AGENT_UNAVAILABLETIMES: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementAgentUnavailabletimes",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/agents/", "/unavailabletimes"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_agent_unavailabletimes`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementAgentUnavailabletimes {}
impl rt::Endpoint for PatchWorkforcemanagementAgentUnavailabletimes {
    type Answer = models::BulkUpdateAgentUnavailableTimesResponse;
}
static POST_WORKFORCEMANAGEMENT_AGENT_UNAVAILABLETIMES_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementAgentUnavailabletimesQuery",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/agents/", "/unavailabletimes/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_agent_unavailabletimes_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementAgentUnavailabletimesQuery {}
impl rt::Endpoint for PostWorkforcemanagementAgentUnavailabletimesQuery {
    type Answer = models::UnavailableTimeListing;
}
static POST_WORKFORCEMANAGEMENT_AGENTSCHEDULES_MANAGEMENTUNITS_MINE: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementAgentschedulesManagementunitsMine",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/agentschedules/managementunits/mine"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_agentschedules_managementunits_mine`.
#[derive(Debug)]
pub enum PostWorkforcemanagementAgentschedulesManagementunitsMine {}
impl rt::Endpoint for PostWorkforcemanagementAgentschedulesManagementunitsMine {
    type Answer = models::AgentMuQueryResponse;
}
impl WorkforceManagementRequest<
    PostWorkforcemanagementAgentschedulesManagementunitsMine,
> {
    /// Sets `forceAsync`.
    #[inline]
    pub fn force_async(mut self, value: bool) -> Self {
        self.call.query("forceAsync", value.to_string());
        self
    }
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
}
static POST_WORKFORCEMANAGEMENT_AGENTSCHEDULES_MINE: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementAgentschedulesMine",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/agentschedules/mine"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_agentschedules_mine`.
#[derive(Debug)]
pub enum PostWorkforcemanagementAgentschedulesMine {}
impl rt::Endpoint for PostWorkforcemanagementAgentschedulesMine {
    type Answer = models::BuCurrentAgentScheduleSearchResponse;
}
static POST_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_OFFERS_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementAlternativeshiftsOffersJobs",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/alternativeshifts/offers/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_alternativeshifts_offers_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementAlternativeshiftsOffersJobs {}
impl rt::Endpoint for PostWorkforcemanagementAlternativeshiftsOffersJobs {
    type Answer = models::AlternativeShiftAsyncResponse;
}
static GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_OFFERS_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementAlternativeshiftsOffersJob",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/alternativeshifts/offers/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_alternativeshifts_offers_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementAlternativeshiftsOffersJob {}
impl rt::Endpoint for GetWorkforcemanagementAlternativeshiftsOffersJob {
    type Answer = models::AlternativeShiftJobResponse;
}
static POST_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_OFFERS_SEARCH_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementAlternativeshiftsOffersSearchJobs",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/alternativeshifts/offers/search/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_alternativeshifts_offers_search_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementAlternativeshiftsOffersSearchJobs {}
impl rt::Endpoint for PostWorkforcemanagementAlternativeshiftsOffersSearchJobs {
    type Answer = models::AlternativeShiftAsyncResponse;
}
static GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_OFFERS_SEARCH_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementAlternativeshiftsOffersSearchJob",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/alternativeshifts/offers/search/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_alternativeshifts_offers_search_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementAlternativeshiftsOffersSearchJob {}
impl rt::Endpoint for GetWorkforcemanagementAlternativeshiftsOffersSearchJob {
    type Answer = models::AlternativeShiftJobResponse;
}
static GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_SETTINGS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementAlternativeshiftsSettings",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/alternativeshifts/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_alternativeshifts_settings`.
#[derive(Debug)]
pub enum GetWorkforcemanagementAlternativeshiftsSettings {}
impl rt::Endpoint for GetWorkforcemanagementAlternativeshiftsSettings {
    type Answer = models::AlternativeShiftBuSettingsResponse;
}
static GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADES: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementAlternativeshiftsTrades",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/alternativeshifts/trades"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_alternativeshifts_trades`.
#[derive(Debug)]
pub enum GetWorkforcemanagementAlternativeshiftsTrades {}
impl rt::Endpoint for GetWorkforcemanagementAlternativeshiftsTrades {
    type Answer = models::ListAlternativeShiftTradesResponse;
}
impl WorkforceManagementRequest<GetWorkforcemanagementAlternativeshiftsTrades> {
    /// Sets `forceAsync`.
    #[inline]
    pub fn force_async(mut self, value: bool) -> Self {
        self.call.query("forceAsync", value.to_string());
        self
    }
}
static POST_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADES: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementAlternativeshiftsTrades",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/alternativeshifts/trades"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_alternativeshifts_trades`.
#[derive(Debug)]
pub enum PostWorkforcemanagementAlternativeshiftsTrades {}
impl rt::Endpoint for PostWorkforcemanagementAlternativeshiftsTrades {
    type Answer = models::AlternativeShiftTradeResponse;
}
static GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADES_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementAlternativeshiftsTradesJob",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/alternativeshifts/trades/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_alternativeshifts_trades_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementAlternativeshiftsTradesJob {}
impl rt::Endpoint for GetWorkforcemanagementAlternativeshiftsTradesJob {
    type Answer = models::AlternativeShiftJobResponse;
}
static PATCH_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADES_STATE_JOBS: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementAlternativeshiftsTradesStateJobs",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/alternativeshifts/trades/state/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_alternativeshifts_trades_state_jobs`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementAlternativeshiftsTradesStateJobs {}
impl rt::Endpoint for PatchWorkforcemanagementAlternativeshiftsTradesStateJobs {
    type Answer = models::AlternativeShiftAsyncResponse;
}
static GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADES_STATE_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementAlternativeshiftsTradesStateJob",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/alternativeshifts/trades/state/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_alternativeshifts_trades_state_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementAlternativeshiftsTradesStateJob {}
impl rt::Endpoint for GetWorkforcemanagementAlternativeshiftsTradesStateJob {
    type Answer = models::AlternativeShiftJobResponse;
}
static GET_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADE: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementAlternativeshiftsTrade",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/alternativeshifts/trades/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_alternativeshifts_trade`.
#[derive(Debug)]
pub enum GetWorkforcemanagementAlternativeshiftsTrade {}
impl rt::Endpoint for GetWorkforcemanagementAlternativeshiftsTrade {
    type Answer = models::AlternativeShiftTradeResponse;
}
static PATCH_WORKFORCEMANAGEMENT_ALTERNATIVESHIFTS_TRADE: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementAlternativeshiftsTrade",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/alternativeshifts/trades/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_alternativeshifts_trade`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementAlternativeshiftsTrade {}
impl rt::Endpoint for PatchWorkforcemanagementAlternativeshiftsTrade {
    type Answer = models::AlternativeShiftTradeResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNITS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunits",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunits`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunits {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunits {
    type Answer = models::BusinessUnitListing;
}
impl WorkforceManagementRequest<GetWorkforcemanagementBusinessunits> {
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("divisionId", value.into());
        self
    }
    /// Sets `feature`.
    #[inline]
    pub fn feature(mut self, value: impl Into<String>) -> Self {
        self.call.query("feature", value.into());
        self
    }
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNITS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunits",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunits`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunits {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunits {
    type Answer = models::BusinessUnitResponse;
}
impl WorkforceManagementRequest<PostWorkforcemanagementBusinessunits> {
    /// Sets `includeSchedulingDefaultMessageSeverities`.
    #[inline]
    pub fn include_scheduling_default_message_severities(mut self, value: bool) -> Self {
        self.call.query("includeSchedulingDefaultMessageSeverities", value.to_string());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNITS_DIVISIONVIEWS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitsDivisionviews",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/divisionviews"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunits_divisionviews`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitsDivisionviews {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitsDivisionviews {
    type Answer = models::BusinessUnitListing;
}
impl WorkforceManagementRequest<GetWorkforcemanagementBusinessunitsDivisionviews> {
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
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunit",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunit {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunit {
    type Answer = models::BusinessUnitResponse;
}
impl WorkforceManagementRequest<GetWorkforcemanagementBusinessunit> {
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
    /// Sets `includeSchedulingDefaultMessageSeverities`.
    #[inline]
    pub fn include_scheduling_default_message_severities(mut self, value: bool) -> Self {
        self.call.query("includeSchedulingDefaultMessageSeverities", value.to_string());
        self
    }
}
static DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT: rt::Operation = rt::Operation::new(
        "deleteWorkforcemanagementBusinessunit",
        rt::Method::Delete,
        &["/api/v2/workforcemanagement/businessunits/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_workforcemanagement_businessunit`.
#[derive(Debug)]
pub enum DeleteWorkforcemanagementBusinessunit {}
impl rt::Endpoint for DeleteWorkforcemanagementBusinessunit {
    type Answer = ();
}
static PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementBusinessunit",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/businessunits/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_businessunit`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementBusinessunit {}
impl rt::Endpoint for PatchWorkforcemanagementBusinessunit {
    type Answer = models::BusinessUnitResponse;
}
impl WorkforceManagementRequest<PatchWorkforcemanagementBusinessunit> {
    /// Sets `includeSchedulingDefaultMessageSeverities`.
    #[inline]
    pub fn include_scheduling_default_message_severities(mut self, value: bool) -> Self {
        self.call.query("includeSchedulingDefaultMessageSeverities", value.to_string());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYCODES: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitActivitycodes",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/activitycodes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_activitycodes`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitActivitycodes {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitActivitycodes {
    type Answer = models::BusinessUnitActivityCodeListing;
}
impl WorkforceManagementRequest<GetWorkforcemanagementBusinessunitActivitycodes> {
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYCODES: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitActivitycodes",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/activitycodes"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_activitycodes`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitActivitycodes {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitActivitycodes {
    type Answer = models::BusinessUnitActivityCode;
}
static PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYCODES_BULK: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementBusinessunitActivitycodesBulk",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/businessunits/", "/activitycodes/bulk"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_businessunit_activitycodes_bulk`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementBusinessunitActivitycodesBulk {}
impl rt::Endpoint for PatchWorkforcemanagementBusinessunitActivitycodesBulk {
    type Answer = models::BulkUpdateActivityCodeResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYCODE: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitActivitycode",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/activitycodes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_activitycode`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitActivitycode {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitActivitycode {
    type Answer = models::BusinessUnitActivityCode;
}
static DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYCODE: rt::Operation = rt::Operation::new(
        "deleteWorkforcemanagementBusinessunitActivitycode",
        rt::Method::Delete,
        &["/api/v2/workforcemanagement/businessunits/", "/activitycodes/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_workforcemanagement_businessunit_activitycode`.
#[derive(Debug)]
pub enum DeleteWorkforcemanagementBusinessunitActivitycode {}
impl rt::Endpoint for DeleteWorkforcemanagementBusinessunitActivitycode {
    type Answer = ();
}
static PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYCODE: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementBusinessunitActivitycode",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/businessunits/", "/activitycodes/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_businessunit_activitycode`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementBusinessunitActivitycode {}
impl rt::Endpoint for PatchWorkforcemanagementBusinessunitActivitycode {
    type Answer = models::BusinessUnitActivityCode;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLANS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitActivityplans",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/activityplans"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_activityplans`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitActivityplans {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitActivityplans {
    type Answer = models::ActivityPlanListing;
}
impl WorkforceManagementRequest<GetWorkforcemanagementBusinessunitActivityplans> {
    /// Sets `state`.
    #[inline]
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.call.query("state", value.into());
        self
    }
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLANS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitActivityplans",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/activityplans"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_activityplans`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitActivityplans {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitActivityplans {
    type Answer = models::ActivityPlanResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLANS_JOBS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitActivityplansJobs",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/activityplans/jobs"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_activityplans_jobs`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitActivityplansJobs {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitActivityplansJobs {
    type Answer = models::ActivityPlanJobListing;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitActivityplan",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/activityplans/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_activityplan`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitActivityplan {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitActivityplan {
    type Answer = models::ActivityPlanResponse;
}
static PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementBusinessunitActivityplan",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/businessunits/", "/activityplans/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_businessunit_activityplan`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementBusinessunitActivityplan {}
impl rt::Endpoint for PatchWorkforcemanagementBusinessunitActivityplan {
    type Answer = models::ActivityPlanResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN_DELETIONS_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitActivityplanDeletionsJobs",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/activityplans/",
            "/deletions/jobs",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_activityplan_deletions_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitActivityplanDeletionsJobs {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitActivityplanDeletionsJobs {
    type Answer = models::ActivityPlanJobResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN_DELETIONS_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitActivityplanDeletionsJob",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/activityplans/",
            "/deletions/jobs/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_activityplan_deletions_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitActivityplanDeletionsJob {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitActivityplanDeletionsJob {
    type Answer = models::ActivityPlanJobResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN_JOBS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitActivityplanJobs",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/activityplans/", "/jobs"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_activityplan_jobs`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitActivityplanJobs {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitActivityplanJobs {
    type Answer = models::ActivityPlanJobResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN_OCCURRENCES_DELETIONS_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJobs",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/activityplans/",
            "/occurrences/deletions/jobs",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_activityplan_occurrences_deletions_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJobs {}
impl rt::Endpoint
for PostWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJobs {
    type Answer = models::ActivityPlanOccurrencesDeletionJobResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN_OCCURRENCES_DELETIONS_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJob",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/activityplans/",
            "/occurrences/deletions/jobs/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_activityplan_occurrences_deletions_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJob {}
impl rt::Endpoint
for GetWorkforcemanagementBusinessunitActivityplanOccurrencesDeletionsJob {
    type Answer = models::ActivityPlanJobResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN_OCCURRENCE_SESSIONS_DELETIONS_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJobs",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/activityplans/",
            "/occurrences/",
            "/sessions/deletions/jobs",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_activityplan_occurrence_sessions_deletions_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJobs {}
impl rt::Endpoint
for PostWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJobs {
    type Answer = models::ActivityPlanJobResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN_OCCURRENCE_SESSIONS_DELETIONS_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJob",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/activityplans/",
            "/occurrences/",
            "/sessions/deletions/jobs/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_activityplan_occurrence_sessions_deletions_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJob {}
impl rt::Endpoint
for GetWorkforcemanagementBusinessunitActivityplanOccurrenceSessionsDeletionsJob {
    type Answer = models::ActivityPlanJobResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN_OCCURRENCE_SESSION_USERS_DELETIONS_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJobs",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/activityplans/",
            "/occurrences/",
            "/sessions/",
            "/users/deletions/jobs",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_activityplan_occurrence_session_users_deletions_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJobs {}
impl rt::Endpoint
for PostWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJobs {
    type Answer = models::ActivityPlanJobResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN_OCCURRENCE_SESSION_USERS_DELETIONS_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJob",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/activityplans/",
            "/occurrences/",
            "/sessions/",
            "/users/deletions/jobs/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_activityplan_occurrence_session_users_deletions_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJob {}
impl rt::Endpoint
for GetWorkforcemanagementBusinessunitActivityplanOccurrenceSessionUsersDeletionsJob {
    type Answer = models::ActivityPlanJobResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN_RUNS_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitActivityplanRunsJobs",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/activityplans/", "/runs/jobs"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_activityplan_runs_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitActivityplanRunsJobs {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitActivityplanRunsJobs {
    type Answer = models::ActivityPlanRunJobResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ACTIVITYPLAN_RUNS_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitActivityplanRunsJob",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/activityplans/",
            "/runs/jobs/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_activityplan_runs_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitActivityplanRunsJob {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitActivityplanRunsJob {
    type Answer = models::ActivityPlanJobResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_BULK: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/adherence/adjustments/bulk"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_adherence_adjustments_bulk`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk {
    type Answer = models::AdherenceAdjustmentsListing;
}
static PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_BULK: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/businessunits/", "/adherence/adjustments/bulk"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_businessunit_adherence_adjustments_bulk`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk {}
impl rt::Endpoint for PatchWorkforcemanagementBusinessunitAdherenceAdjustmentsBulk {
    type Answer = models::AdherenceAdjustmentsListing;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitAdherenceAdjustmentsQuery",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/adherence/adjustments/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_adherence_adjustments_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitAdherenceAdjustmentsQuery {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitAdherenceAdjustmentsQuery {
    type Answer = models::CursorAdherenceAdjustmentsListing;
}
impl WorkforceManagementRequest<
    PostWorkforcemanagementBusinessunitAdherenceAdjustmentsQuery,
> {
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
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_QUERY_JOBS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/adherence/adjustments/query/jobs",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_adherence_adjustments_query_jobs`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs {
    type Answer = models::BuAdherenceAdjustmentsQueryJobsReferenceListing;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_QUERY_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/adherence/adjustments/query/jobs",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_adherence_adjustments_query_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJobs {
    type Answer = models::BuAdherenceAdjustmentsQueryJob;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_QUERY_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJob",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/adherence/adjustments/query/jobs/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_adherence_adjustments_query_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJob {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitAdherenceAdjustmentsQueryJob {
    type Answer = models::BuAdherenceAdjustmentsQueryJob;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_REASONCODES: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/adherence/adjustments/reasoncodes",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_adherence_adjustments_reasoncodes`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes {
    type Answer = models::AdherenceAdjustmentsReasonCodesListing;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_REASONCODES: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/adherence/adjustments/reasoncodes",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_adherence_adjustments_reasoncodes`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes {}
impl rt::Endpoint
for PostWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodes {
    type Answer = models::AdherenceAdjustmentsReasonCode;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_REASONCODES_BULK: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/adherence/adjustments/reasoncodes/bulk",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_adherence_adjustments_reasoncodes_bulk`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk {}
impl rt::Endpoint
for GetWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk {
    type Answer = models::AdherenceAdjustmentsReasonCodesListing;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_REASONCODES_BULK: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/adherence/adjustments/reasoncodes/bulk",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_adherence_adjustments_reasoncodes_bulk`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk {}
impl rt::Endpoint
for PostWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk {
    type Answer = models::AdherenceAdjustmentsReasonCodesListing;
}
static DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_REASONCODES_BULK: rt::Operation = rt::Operation::new(
        "deleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk",
        rt::Method::Delete,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/adherence/adjustments/reasoncodes/bulk",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_workforcemanagement_businessunit_adherence_adjustments_reasoncodes_bulk`.
#[derive(Debug)]
pub enum DeleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk {}
impl rt::Endpoint
for DeleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk {
    type Answer = ();
}
static PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_REASONCODES_BULK: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk",
        rt::Method::Patch,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/adherence/adjustments/reasoncodes/bulk",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_businessunit_adherence_adjustments_reasoncodes_bulk`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk {}
impl rt::Endpoint
for PatchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncodesBulk {
    type Answer = models::AdherenceAdjustmentsReasonCodesListing;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_REASONCODE: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/adherence/adjustments/reasoncodes/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_adherence_adjustments_reasoncode`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode {
    type Answer = models::AdherenceAdjustmentsReasonCode;
}
static DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_REASONCODE: rt::Operation = rt::Operation::new(
        "deleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode",
        rt::Method::Delete,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/adherence/adjustments/reasoncodes/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_workforcemanagement_businessunit_adherence_adjustments_reasoncode`.
#[derive(Debug)]
pub enum DeleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode {}
impl rt::Endpoint
for DeleteWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode {
    type Answer = ();
}
static PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_REASONCODE: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode",
        rt::Method::Patch,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/adherence/adjustments/reasoncodes/",
            "",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_businessunit_adherence_adjustments_reasoncode`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode {}
impl rt::Endpoint
for PatchWorkforcemanagementBusinessunitAdherenceAdjustmentsReasoncode {
    type Answer = models::AdherenceAdjustmentsReasonCode;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_SETTINGS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/adherence/adjustments/settings",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_adherence_adjustments_settings`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings {
    type Answer = models::BuAdherenceAdjustmentsSettings;
}
static PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_ADJUSTMENTS_SETTINGS: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings",
        rt::Method::Patch,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/adherence/adjustments/settings",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_businessunit_adherence_adjustments_settings`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings {}
impl rt::Endpoint for PatchWorkforcemanagementBusinessunitAdherenceAdjustmentsSettings {
    type Answer = models::BuAdherenceAdjustmentsSettings;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ADHERENCE_EXPLANATIONS_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitAdherenceExplanationsQuery",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/adherence/explanations/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_adherence_explanations_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitAdherenceExplanationsQuery {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitAdherenceExplanationsQuery {
    type Answer = models::BuQueryAdherenceExplanationsResponse;
}
impl WorkforceManagementRequest<
    PostWorkforcemanagementBusinessunitAdherenceExplanationsQuery,
> {
    /// Sets `forceAsync`.
    #[inline]
    pub fn force_async(mut self, value: bool) -> Self {
        self.call.query("forceAsync", value.to_string());
        self
    }
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_AGENTSCHEDULES_SEARCH: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitAgentschedulesSearch",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/agentschedules/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_agentschedules_search`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitAgentschedulesSearch {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitAgentschedulesSearch {
    type Answer = models::BuAsyncAgentSchedulesSearchResponse;
}
impl WorkforceManagementRequest<
    PostWorkforcemanagementBusinessunitAgentschedulesSearch,
> {
    /// Sets `forceAsync`.
    #[inline]
    pub fn force_async(mut self, value: bool) -> Self {
        self.call.query("forceAsync", value.to_string());
        self
    }
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ALTERNATIVESHIFTS_SETTINGS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitAlternativeshiftsSettings",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/alternativeshifts/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_alternativeshifts_settings`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitAlternativeshiftsSettings {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitAlternativeshiftsSettings {
    type Answer = models::AlternativeShiftBuSettingsResponse;
}
static PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_ALTERNATIVESHIFTS_SETTINGS: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementBusinessunitAlternativeshiftsSettings",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/businessunits/", "/alternativeshifts/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_businessunit_alternativeshifts_settings`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementBusinessunitAlternativeshiftsSettings {}
impl rt::Endpoint for PatchWorkforcemanagementBusinessunitAlternativeshiftsSettings {
    type Answer = models::AlternativeShiftBuSettingsResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_ALTERNATIVESHIFTS_TRADES_SEARCH: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitAlternativeshiftsTradesSearch",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/alternativeshifts/trades/search",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_alternativeshifts_trades_search`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitAlternativeshiftsTradesSearch {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitAlternativeshiftsTradesSearch {
    type Answer = models::BuListAlternativeShiftTradesResponse;
}
impl WorkforceManagementRequest<
    PostWorkforcemanagementBusinessunitAlternativeshiftsTradesSearch,
> {
    /// Sets `forceAsync`.
    #[inline]
    pub fn force_async(mut self, value: bool) -> Self {
        self.call.query("forceAsync", value.to_string());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ALTERNATIVESHIFTS_TRADES_SEARCH_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitAlternativeshiftsTradesSearchJob",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/alternativeshifts/trades/search/jobs/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_alternativeshifts_trades_search_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitAlternativeshiftsTradesSearchJob {}
impl rt::Endpoint
for GetWorkforcemanagementBusinessunitAlternativeshiftsTradesSearchJob {
    type Answer = models::BuAlternativeShiftJobResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_ALTERNATIVESHIFTS_TRADE: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitAlternativeshiftsTrade",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/alternativeshifts/trades/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_alternativeshifts_trade`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitAlternativeshiftsTrade {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitAlternativeshiftsTrade {
    type Answer = models::AlternativeShiftTradeResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLANNING_LONGTERMREQUIREMENTS_AUTOMATICBESTMETHOD_WEEK_FORECAST: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecast",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/capacityplanning/longtermrequirements/automaticbestmethod/weeks/",
            "/forecasts/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_capacityplanning_longtermrequirements_automaticbestmethod_week_forecast`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecast {}
impl rt::Endpoint
for GetWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecast {
    type Answer = models::LongTermRequirementsResponse;
}
impl WorkforceManagementRequest<
    GetWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecast,
> {
    /// Sets `granularity`.
    #[inline]
    pub fn granularity(mut self, value: impl Into<String>) -> Self {
        self.call.query("granularity", value.into());
        self
    }
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLANNING_LONGTERMREQUIREMENTS_AUTOMATICBESTMETHOD_WEEK_FORECAST_FORCEREGENERATE: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecastForceregenerate",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/capacityplanning/longtermrequirements/automaticbestmethod/weeks/",
            "/forecasts/",
            "/forceregenerate",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_capacityplanning_longtermrequirements_automaticbestmethod_week_forecast_forceregenerate`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecastForceregenerate {}
impl rt::Endpoint
for PostWorkforcemanagementBusinessunitCapacityplanningLongtermrequirementsAutomaticbestmethodWeekForecastForceregenerate {
    type Answer = models::LongTermRequirementsResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLANS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitCapacityplans",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/capacityplans"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_capacityplans`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitCapacityplans {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitCapacityplans {
    type Answer = models::CapacityPlansListResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLANS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitCapacityplans",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/capacityplans"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_capacityplans`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitCapacityplans {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitCapacityplans {
    type Answer = models::CapacityPlanResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLANS_BULK_REMOVE: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitCapacityplansBulkRemove",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/capacityplans/bulk/remove"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_capacityplans_bulk_remove`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitCapacityplansBulkRemove {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitCapacityplansBulkRemove {
    type Answer = ();
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLAN: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitCapacityplan",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/capacityplans/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_capacityplan`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitCapacityplan {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitCapacityplan {
    type Answer = models::CapacityPlanResponse;
}
static PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLAN: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementBusinessunitCapacityplan",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/businessunits/", "/capacityplans/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_businessunit_capacityplan`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementBusinessunitCapacityplan {}
impl rt::Endpoint for PatchWorkforcemanagementBusinessunitCapacityplan {
    type Answer = models::CapacityPlanResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLAN_COPY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitCapacityplanCopy",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/capacityplans/", "/copy"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_capacityplan_copy`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitCapacityplanCopy {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitCapacityplanCopy {
    type Answer = models::CapacityPlanResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLAN_FORECAST: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitCapacityplanForecast",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/capacityplans/", "/forecast"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_capacityplan_forecast`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitCapacityplanForecast {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitCapacityplanForecast {
    type Answer = models::CapacityPlanForecastInputsResponse;
}
impl WorkforceManagementRequest<GetWorkforcemanagementBusinessunitCapacityplanForecast> {
    /// Sets `granularity`.
    #[inline]
    pub fn granularity(mut self, value: impl Into<String>) -> Self {
        self.call.query("granularity", value.into());
        self
    }
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLAN_REQUIREMENT_GENERATE: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitCapacityplanRequirementGenerate",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/capacityplans/",
            "/requirement/generate",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_capacityplan_requirement_generate`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitCapacityplanRequirementGenerate {}
impl rt::Endpoint
for PostWorkforcemanagementBusinessunitCapacityplanRequirementGenerate {
    type Answer = models::CapacityPlanStaffingRequirementResult;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLAN_STAFFINGGROUPALLOCATIONS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/capacityplans/",
            "/staffinggroupallocations",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_capacityplan_staffinggroupallocations`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations {}
impl rt::Endpoint
for GetWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations {
    type Answer = models::CapacityPlanStaffingGroupAllocationsResponse;
}
impl WorkforceManagementRequest<
    GetWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations,
> {
    /// Sets `granularity`.
    #[inline]
    pub fn granularity(mut self, value: impl Into<String>) -> Self {
        self.call.query("granularity", value.into());
        self
    }
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLAN_STAFFINGGROUPALLOCATIONS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/capacityplans/",
            "/staffinggroupallocations",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_capacityplan_staffinggroupallocations`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations {}
impl rt::Endpoint
for PostWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocations {
    type Answer = models::CapacityPlanStaffingGroupMetricChangeResponse;
}
static DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLAN_STAFFINGGROUPALLOCATIONSHISTORY: rt::Operation = rt::Operation::new(
        "deleteWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistory",
        rt::Method::Delete,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/capacityplans/",
            "/staffinggroupallocationshistory",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_workforcemanagement_businessunit_capacityplan_staffinggroupallocationshistory`.
#[derive(Debug)]
pub enum DeleteWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistory {}
impl rt::Endpoint
for DeleteWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistory {
    type Answer = ();
}
impl WorkforceManagementRequest<
    DeleteWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistory,
> {
    /// Sets `beforeDateId`.
    #[inline]
    pub fn before_date_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("beforeDateId", value.into());
        self
    }
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLAN_STAFFINGGROUPALLOCATIONSHISTORY_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistoryQuery",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/capacityplans/",
            "/staffinggroupallocationshistory/query",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_capacityplan_staffinggroupallocationshistory_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistoryQuery {}
impl rt::Endpoint
for PostWorkforcemanagementBusinessunitCapacityplanStaffinggroupallocationshistoryQuery {
    type Answer = models::CapacityPlanStaffingGroupMetricChangeHistoryListResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_CAPACITYPLAN_STAFFINGREQUIREMENTS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitCapacityplanStaffingrequirements",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/capacityplans/",
            "/staffingrequirements",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_capacityplan_staffingrequirements`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitCapacityplanStaffingrequirements {}
impl rt::Endpoint
for GetWorkforcemanagementBusinessunitCapacityplanStaffingrequirements {
    type Answer = models::CapacityPlanStaffingRequirementResult;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_DECISIONMETRICS_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitDecisionmetricsJob",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/decisionmetrics/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_decisionmetrics_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitDecisionmetricsJob {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitDecisionmetricsJob {
    type Answer = models::DecisionMetricsUpdateJobResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_DECISIONMETRICS_UPDATE: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitDecisionmetricsUpdate",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/decisionmetrics/update"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_decisionmetrics_update`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitDecisionmetricsUpdate {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitDecisionmetricsUpdate {
    type Answer = models::DecisionMetricsUpdateJobResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_DECISIONMETRICS_UPDATE_UPLOADURL: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitDecisionmetricsUpdateUploadurl",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/decisionmetrics/update/uploadurl",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_decisionmetrics_update_uploadurl`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitDecisionmetricsUpdateUploadurl {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitDecisionmetricsUpdateUploadurl {
    type Answer = models::DecisionMetricsUploadResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_INTRADAY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitIntraday",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/intraday"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_intraday`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitIntraday {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitIntraday {
    type Answer = models::AsyncIntradayResponse;
}
impl WorkforceManagementRequest<PostWorkforcemanagementBusinessunitIntraday> {
    /// Sets `forceAsync`.
    #[inline]
    pub fn force_async(mut self, value: bool) -> Self {
        self.call.query("forceAsync", value.to_string());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_INTRADAY_PLANNINGGROUPS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitIntradayPlanninggroups",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/intraday/planninggroups"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_intraday_planninggroups`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitIntradayPlanninggroups {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitIntradayPlanninggroups {
    type Answer = models::WfmIntradayPlanningGroupListing;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_MAINFORECAST_CONTINUOUSFORECAST_SESSION: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitMainforecastContinuousforecastSession",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/mainforecast/continuousforecast/session",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_mainforecast_continuousforecast_session`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitMainforecastContinuousforecastSession {}
impl rt::Endpoint
for GetWorkforcemanagementBusinessunitMainforecastContinuousforecastSession {
    type Answer = models::ContinuousForecastGetSessionResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_MAINFORECAST_CONTINUOUSFORECAST_SESSION_EXPORT_FORECAST_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJobs",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/mainforecast/continuousforecast/session/export/forecast/jobs",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_mainforecast_continuousforecast_session_export_forecast_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJobs {}
impl rt::Endpoint
for PostWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJobs {
    type Answer = models::AggregatedSessionExportJobResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_MAINFORECAST_CONTINUOUSFORECAST_SESSION_EXPORT_FORECAST_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJob",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/mainforecast/continuousforecast/session/export/forecast/jobs/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_mainforecast_continuousforecast_session_export_forecast_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJob {}
impl rt::Endpoint
for GetWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportForecastJob {
    type Answer = models::AggregatedSessionExportJobStatus;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_MAINFORECAST_CONTINUOUSFORECAST_SESSION_EXPORT_HISTORICAL_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJobs",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/mainforecast/continuousforecast/session/export/historical/jobs",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_mainforecast_continuousforecast_session_export_historical_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJobs {}
impl rt::Endpoint
for PostWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJobs {
    type Answer = models::AggregatedHistoricalExportJobResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_MAINFORECAST_CONTINUOUSFORECAST_SESSION_EXPORT_HISTORICAL_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJob",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/mainforecast/continuousforecast/session/export/historical/jobs/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_mainforecast_continuousforecast_session_export_historical_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJob {}
impl rt::Endpoint
for GetWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportHistoricalJob {
    type Answer = models::AggregatedHistoricalExportJobStatus;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_MAINFORECAST_CONTINUOUSFORECAST_SESSION_EXPORT_SNAPSHOT_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJobs",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/mainforecast/continuousforecast/session/export/snapshot/jobs",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_mainforecast_continuousforecast_session_export_snapshot_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJobs {}
impl rt::Endpoint
for PostWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJobs {
    type Answer = models::AggregatedSnapshotExportJobResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_MAINFORECAST_CONTINUOUSFORECAST_SESSION_EXPORT_SNAPSHOT_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJob",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/mainforecast/continuousforecast/session/export/snapshot/jobs/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_mainforecast_continuousforecast_session_export_snapshot_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJob {}
impl rt::Endpoint
for GetWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionExportSnapshotJob {
    type Answer = models::AggregatedSnapshotExportJobStatus;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_MAINFORECAST_CONTINUOUSFORECAST_SESSION_SESSION_ID: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionId",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/mainforecast/continuousforecast/session/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_mainforecast_continuousforecast_session_session_id`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionId {}
impl rt::Endpoint
for GetWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionId {
    type Answer = models::ContinuousForecastSessionResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_MAINFORECAST_CONTINUOUSFORECAST_SESSION_SESSION_ID_SNAPSHOT_SNAPSHOT_ID: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionIdSnapshotSnapshotId",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/mainforecast/continuousforecast/session/",
            "/snapshot/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_mainforecast_continuousforecast_session_session_id_snapshot_snapshot_id`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionIdSnapshotSnapshotId {}
impl rt::Endpoint
for GetWorkforcemanagementBusinessunitMainforecastContinuousforecastSessionSessionIdSnapshotSnapshotId {
    type Answer = models::ContinuousForecastSnapshotResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_MANAGEMENTUNITS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitManagementunits",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/managementunits"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_managementunits`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitManagementunits {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitManagementunits {
    type Answer = models::ManagementUnitListing;
}
impl WorkforceManagementRequest<GetWorkforcemanagementBusinessunitManagementunits> {
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("divisionId", value.into());
        self
    }
    /// Sets `feature`.
    #[inline]
    pub fn feature(mut self, value: impl Into<String>) -> Self {
        self.call.query("feature", value.into());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_MINIMUMSTAFFING_SETTINGS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitMinimumstaffingSettings",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/minimumstaffing/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_minimumstaffing_settings`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitMinimumstaffingSettings {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitMinimumstaffingSettings {
    type Answer = models::MinimumStaffingResponse;
}
static PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_MINIMUMSTAFFING_SETTINGS: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementBusinessunitMinimumstaffingSettings",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/businessunits/", "/minimumstaffing/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_businessunit_minimumstaffing_settings`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementBusinessunitMinimumstaffingSettings {}
impl rt::Endpoint for PatchWorkforcemanagementBusinessunitMinimumstaffingSettings {
    type Answer = models::MinimumStaffingResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_OPPORTUNITIES_BULK_ADD: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitOpportunitiesBulkAdd",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/opportunities/bulk/add"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_opportunities_bulk_add`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitOpportunitiesBulkAdd {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitOpportunitiesBulkAdd {
    type Answer = models::BulkAddOpportunitiesResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_OPPORTUNITIES_BULK_PUBLISH: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitOpportunitiesBulkPublish",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/opportunities/bulk/publish"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_opportunities_bulk_publish`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitOpportunitiesBulkPublish {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitOpportunitiesBulkPublish {
    type Answer = models::BulkPublishOpportunitiesResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_OPPORTUNITIES_BULK_REMOVE: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitOpportunitiesBulkRemove",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/opportunities/bulk/remove"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_opportunities_bulk_remove`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitOpportunitiesBulkRemove {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitOpportunitiesBulkRemove {
    type Answer = models::BulkRemoveOpportunitiesResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_OPPORTUNITIES_BULK_STATUSES_UPDATE: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitOpportunitiesBulkStatusesUpdate",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/opportunities/bulk/statuses/update",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_opportunities_bulk_statuses_update`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitOpportunitiesBulkStatusesUpdate {}
impl rt::Endpoint
for PostWorkforcemanagementBusinessunitOpportunitiesBulkStatusesUpdate {
    type Answer = models::BulkOpportunitiesStatusUpdateResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_OPPORTUNITIES_ENROLLMENTS_BULK_STATUSES_UPDATE: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsBulkStatusesUpdate",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/opportunities/enrollments/bulk/statuses/update",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_opportunities_enrollments_bulk_statuses_update`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitOpportunitiesEnrollmentsBulkStatusesUpdate {}
impl rt::Endpoint
for PostWorkforcemanagementBusinessunitOpportunitiesEnrollmentsBulkStatusesUpdate {
    type Answer = models::BulkUpdateOpportunityEnrollmentsStatusResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_OPPORTUNITIES_ENROLLMENTS_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitOpportunitiesEnrollmentsQuery",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/opportunities/enrollments/query",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_opportunities_enrollments_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitOpportunitiesEnrollmentsQuery {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitOpportunitiesEnrollmentsQuery {
    type Answer = models::QueryOpportunityEnrollmentsResponse;
}
impl WorkforceManagementRequest<
    PostWorkforcemanagementBusinessunitOpportunitiesEnrollmentsQuery,
> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_OPPORTUNITIES_EXTERNALACTIVITIES_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitOpportunitiesExternalactivitiesQuery",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/opportunities/externalactivities/query",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_opportunities_externalactivities_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitOpportunitiesExternalactivitiesQuery {}
impl rt::Endpoint
for PostWorkforcemanagementBusinessunitOpportunitiesExternalactivitiesQuery {
    type Answer = models::QueryExternalActivityOpportunitiesResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_OPPORTUNITIES_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitOpportunitiesQuery",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/opportunities/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_opportunities_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitOpportunitiesQuery {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitOpportunitiesQuery {
    type Answer = models::QueryOpportunitiesResponse;
}
impl WorkforceManagementRequest<PostWorkforcemanagementBusinessunitOpportunitiesQuery> {
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_OPPORTUNITY: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitOpportunity",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/opportunities/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_opportunity`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitOpportunity {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitOpportunity {
    type Answer = models::OpportunityResultWithAgentIds;
}
impl WorkforceManagementRequest<GetWorkforcemanagementBusinessunitOpportunity> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_OPPORTUNITY: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementBusinessunitOpportunity",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/businessunits/", "/opportunities/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_businessunit_opportunity`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementBusinessunitOpportunity {}
impl rt::Endpoint for PatchWorkforcemanagementBusinessunitOpportunity {
    type Answer = models::OpportunityResult;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_PLANNINGGROUPS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitPlanninggroups",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/planninggroups"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_planninggroups`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitPlanninggroups {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitPlanninggroups {
    type Answer = models::PlanningGroupList;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_PLANNINGGROUPS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitPlanninggroups",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/planninggroups"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_planninggroups`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitPlanninggroups {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitPlanninggroups {
    type Answer = models::PlanningGroup;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_PLANNINGGROUP: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitPlanninggroup",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/planninggroups/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_planninggroup`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitPlanninggroup {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitPlanninggroup {
    type Answer = models::PlanningGroup;
}
static DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_PLANNINGGROUP: rt::Operation = rt::Operation::new(
        "deleteWorkforcemanagementBusinessunitPlanninggroup",
        rt::Method::Delete,
        &["/api/v2/workforcemanagement/businessunits/", "/planninggroups/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_workforcemanagement_businessunit_planninggroup`.
#[derive(Debug)]
pub enum DeleteWorkforcemanagementBusinessunitPlanninggroup {}
impl rt::Endpoint for DeleteWorkforcemanagementBusinessunitPlanninggroup {
    type Answer = ();
}
static PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_PLANNINGGROUP: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementBusinessunitPlanninggroup",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/businessunits/", "/planninggroups/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_businessunit_planninggroup`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementBusinessunitPlanninggroup {}
impl rt::Endpoint for PatchWorkforcemanagementBusinessunitPlanninggroup {
    type Answer = models::PlanningGroup;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBIDS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitSchedulebids",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/schedulebids"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_schedulebids`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitSchedulebids {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitSchedulebids {
    type Answer = models::ScheduleBidListResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBIDS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitSchedulebids",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/schedulebids"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_schedulebids`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitSchedulebids {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitSchedulebids {
    type Answer = models::ScheduleBid;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBIDS_EFFECTIVESCHEDULESETS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitSchedulebidsEffectiveschedulesets",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/schedulebids/effectiveschedulesets",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_schedulebids_effectiveschedulesets`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitSchedulebidsEffectiveschedulesets {}
impl rt::Endpoint
for PostWorkforcemanagementBusinessunitSchedulebidsEffectiveschedulesets {
    type Answer = models::AgentsEffectiveScheduleSetResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBID: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitSchedulebid",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/schedulebids/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_schedulebid`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitSchedulebid {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitSchedulebid {
    type Answer = models::ScheduleBid;
}
static DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBID: rt::Operation = rt::Operation::new(
        "deleteWorkforcemanagementBusinessunitSchedulebid",
        rt::Method::Delete,
        &["/api/v2/workforcemanagement/businessunits/", "/schedulebids/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_workforcemanagement_businessunit_schedulebid`.
#[derive(Debug)]
pub enum DeleteWorkforcemanagementBusinessunitSchedulebid {}
impl rt::Endpoint for DeleteWorkforcemanagementBusinessunitSchedulebid {
    type Answer = ();
}
static PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBID: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementBusinessunitSchedulebid",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/businessunits/", "/schedulebids/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_businessunit_schedulebid`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementBusinessunitSchedulebid {}
impl rt::Endpoint for PatchWorkforcemanagementBusinessunitSchedulebid {
    type Answer = models::ScheduleBid;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBID_COPY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitSchedulebidCopy",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/schedulebids/", "/copy"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_schedulebid_copy`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitSchedulebidCopy {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitSchedulebidCopy {
    type Answer = models::ScheduleBid;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBID_GROUPS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitSchedulebidGroups",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/schedulebids/", "/groups"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_schedulebid_groups`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitSchedulebidGroups {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitSchedulebidGroups {
    type Answer = models::ScheduleBidGroupResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBID_GROUPS_SUMMARY: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitSchedulebidGroupsSummary",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/schedulebids/",
            "/groups/summary",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_schedulebid_groups_summary`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitSchedulebidGroupsSummary {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitSchedulebidGroupsSummary {
    type Answer = models::ScheduleBidGroupSummaryList;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBID_GROUP: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitSchedulebidGroup",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/schedulebids/", "/groups/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_schedulebid_group`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitSchedulebidGroup {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitSchedulebidGroup {
    type Answer = models::ScheduleBidGroupResponse;
}
static DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBID_GROUP: rt::Operation = rt::Operation::new(
        "deleteWorkforcemanagementBusinessunitSchedulebidGroup",
        rt::Method::Delete,
        &["/api/v2/workforcemanagement/businessunits/", "/schedulebids/", "/groups/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_workforcemanagement_businessunit_schedulebid_group`.
#[derive(Debug)]
pub enum DeleteWorkforcemanagementBusinessunitSchedulebidGroup {}
impl rt::Endpoint for DeleteWorkforcemanagementBusinessunitSchedulebidGroup {
    type Answer = ();
}
static PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBID_GROUP: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementBusinessunitSchedulebidGroup",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/businessunits/", "/schedulebids/", "/groups/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_businessunit_schedulebid_group`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementBusinessunitSchedulebidGroup {}
impl rt::Endpoint for PatchWorkforcemanagementBusinessunitSchedulebidGroup {
    type Answer = models::ScheduleBidGroupResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBID_GROUP_PREFERENCES: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitSchedulebidGroupPreferences",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/schedulebids/",
            "/groups/",
            "/preferences",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_schedulebid_group_preferences`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitSchedulebidGroupPreferences {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitSchedulebidGroupPreferences {
    type Answer = models::AdminAgentScheduleBidPreferenceResponse;
}
impl WorkforceManagementRequest<
    GetWorkforcemanagementBusinessunitSchedulebidGroupPreferences,
> {
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
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
}
static PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULEBID_GROUP_PREFERENCES: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementBusinessunitSchedulebidGroupPreferences",
        rt::Method::Patch,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/schedulebids/",
            "/groups/",
            "/preferences",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_businessunit_schedulebid_group_preferences`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementBusinessunitSchedulebidGroupPreferences {}
impl rt::Endpoint for PatchWorkforcemanagementBusinessunitSchedulebidGroupPreferences {
    type Answer = models::AdminAgentScheduleBidPreferenceResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULER_SETTINGS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitSchedulerSettings",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/scheduler/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_scheduler_settings`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitSchedulerSettings {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitSchedulerSettings {
    type Answer = models::BuSchedulerSettingsResponse;
}
static PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULER_SETTINGS: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementBusinessunitSchedulerSettings",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/businessunits/", "/scheduler/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_businessunit_scheduler_settings`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementBusinessunitSchedulerSettings {}
impl rt::Endpoint for PatchWorkforcemanagementBusinessunitSchedulerSettings {
    type Answer = models::BuSchedulerSettingsResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULING_RUNS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitSchedulingRuns",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/scheduling/runs"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_scheduling_runs`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitSchedulingRuns {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitSchedulingRuns {
    type Answer = models::BuScheduleRunListing;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULING_RUN: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitSchedulingRun",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/scheduling/runs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_scheduling_run`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitSchedulingRun {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitSchedulingRun {
    type Answer = models::BuScheduleRun;
}
static DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULING_RUN: rt::Operation = rt::Operation::new(
        "deleteWorkforcemanagementBusinessunitSchedulingRun",
        rt::Method::Delete,
        &["/api/v2/workforcemanagement/businessunits/", "/scheduling/runs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_workforcemanagement_businessunit_scheduling_run`.
#[derive(Debug)]
pub enum DeleteWorkforcemanagementBusinessunitSchedulingRun {}
impl rt::Endpoint for DeleteWorkforcemanagementBusinessunitSchedulingRun {
    type Answer = ();
}
static PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULING_RUN: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementBusinessunitSchedulingRun",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/businessunits/", "/scheduling/runs/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_businessunit_scheduling_run`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementBusinessunitSchedulingRun {}
impl rt::Endpoint for PatchWorkforcemanagementBusinessunitSchedulingRun {
    type Answer = ();
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULING_RUN_RESULT: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitSchedulingRunResult",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/scheduling/runs/", "/result"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_scheduling_run_result`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitSchedulingRunResult {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitSchedulingRunResult {
    type Answer = models::BuRescheduleResult;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULINGPREFERENCES_SETTINGS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitSchedulingpreferencesSettings",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/schedulingpreferences/settings",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_schedulingpreferences_settings`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitSchedulingpreferencesSettings {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitSchedulingpreferencesSettings {
    type Answer = models::BusinessUnitSchedulingPreferencesSettingsResponse;
}
static PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_SCHEDULINGPREFERENCES_SETTINGS: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementBusinessunitSchedulingpreferencesSettings",
        rt::Method::Patch,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/schedulingpreferences/settings",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_businessunit_schedulingpreferences_settings`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementBusinessunitSchedulingpreferencesSettings {}
impl rt::Endpoint for PatchWorkforcemanagementBusinessunitSchedulingpreferencesSettings {
    type Answer = models::BusinessUnitSchedulingPreferencesSettingsResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SERVICEGOALTEMPLATES: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitServicegoaltemplates",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/servicegoaltemplates"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_servicegoaltemplates`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitServicegoaltemplates {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitServicegoaltemplates {
    type Answer = models::ServiceGoalTemplateList;
}
impl WorkforceManagementRequest<GetWorkforcemanagementBusinessunitServicegoaltemplates> {
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
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_SERVICEGOALTEMPLATES: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitServicegoaltemplates",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/servicegoaltemplates"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_servicegoaltemplates`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitServicegoaltemplates {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitServicegoaltemplates {
    type Answer = models::ServiceGoalTemplate;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SERVICEGOALTEMPLATE: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitServicegoaltemplate",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/servicegoaltemplates/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_servicegoaltemplate`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitServicegoaltemplate {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitServicegoaltemplate {
    type Answer = models::ServiceGoalTemplate;
}
impl WorkforceManagementRequest<GetWorkforcemanagementBusinessunitServicegoaltemplate> {
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
static DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_SERVICEGOALTEMPLATE: rt::Operation = rt::Operation::new(
        "deleteWorkforcemanagementBusinessunitServicegoaltemplate",
        rt::Method::Delete,
        &["/api/v2/workforcemanagement/businessunits/", "/servicegoaltemplates/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_workforcemanagement_businessunit_servicegoaltemplate`.
#[derive(Debug)]
pub enum DeleteWorkforcemanagementBusinessunitServicegoaltemplate {}
impl rt::Endpoint for DeleteWorkforcemanagementBusinessunitServicegoaltemplate {
    type Answer = ();
}
static PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_SERVICEGOALTEMPLATE: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementBusinessunitServicegoaltemplate",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/businessunits/", "/servicegoaltemplates/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_businessunit_servicegoaltemplate`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementBusinessunitServicegoaltemplate {}
impl rt::Endpoint for PatchWorkforcemanagementBusinessunitServicegoaltemplate {
    type Answer = models::ServiceGoalTemplate;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_SHIFTTRADING_TRADES_EVALUATE_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitShifttradingTradesEvaluateJobs",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/shifttrading/trades/evaluate/jobs",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_shifttrading_trades_evaluate_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitShifttradingTradesEvaluateJobs {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitShifttradingTradesEvaluateJobs {
    type Answer = models::ShiftTradeEvaluateTradesBuJobResponse;
}
impl WorkforceManagementRequest<
    PostWorkforcemanagementBusinessunitShifttradingTradesEvaluateJobs,
> {
    /// Sets `forceAsync`.
    #[inline]
    pub fn force_async(mut self, value: bool) -> Self {
        self.call.query("forceAsync", value.to_string());
        self
    }
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SHIFTTRADING_TRADES_EVALUATE_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitShifttradingTradesEvaluateJob",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/shifttrading/trades/evaluate/jobs/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_shifttrading_trades_evaluate_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitShifttradingTradesEvaluateJob {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitShifttradingTradesEvaluateJob {
    type Answer = models::ShiftTradeEvaluateTradesBuJobResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_SHIFTTRADING_TRADES_QUERY_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitShifttradingTradesQueryJobs",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/shifttrading/trades/query/jobs",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_shifttrading_trades_query_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitShifttradingTradesQueryJobs {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitShifttradingTradesQueryJobs {
    type Answer = models::ShiftTradeQueryTradesBuJobResponse;
}
impl WorkforceManagementRequest<
    PostWorkforcemanagementBusinessunitShifttradingTradesQueryJobs,
> {
    /// Sets `forceAsync`.
    #[inline]
    pub fn force_async(mut self, value: bool) -> Self {
        self.call.query("forceAsync", value.to_string());
        self
    }
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SHIFTTRADING_TRADES_QUERY_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitShifttradingTradesQueryJob",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/shifttrading/trades/query/jobs/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_shifttrading_trades_query_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitShifttradingTradesQueryJob {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitShifttradingTradesQueryJob {
    type Answer = models::ShiftTradeQueryTradesBuJobResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_SHIFTTRADING_TRADES_STATE_BULK_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitShifttradingTradesStateBulkJobs",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/shifttrading/trades/state/bulk/jobs",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_shifttrading_trades_state_bulk_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitShifttradingTradesStateBulkJobs {}
impl rt::Endpoint
for PostWorkforcemanagementBusinessunitShifttradingTradesStateBulkJobs {
    type Answer = models::ShiftTradeBulkUpdateTradeStateBuJobResponse;
}
impl WorkforceManagementRequest<
    PostWorkforcemanagementBusinessunitShifttradingTradesStateBulkJobs,
> {
    /// Sets `forceAsync`.
    #[inline]
    pub fn force_async(mut self, value: bool) -> Self {
        self.call.query("forceAsync", value.to_string());
        self
    }
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SHIFTTRADING_TRADES_STATE_BULK_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitShifttradingTradesStateBulkJob",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/shifttrading/trades/state/bulk/jobs/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_shifttrading_trades_state_bulk_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitShifttradingTradesStateBulkJob {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitShifttradingTradesStateBulkJob {
    type Answer = models::ShiftTradeBulkUpdateTradeStateBuJobResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_SHIFTTRADING_UNMATCHED_SEARCH_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJobs",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/shifttrading/unmatched/search/jobs",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_shifttrading_unmatched_search_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJobs {}
impl rt::Endpoint
for PostWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJobs {
    type Answer = models::ShiftTradeSearchUnmatchedTradesBuJobResponse;
}
impl WorkforceManagementRequest<
    PostWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJobs,
> {
    /// Sets `forceAsync`.
    #[inline]
    pub fn force_async(mut self, value: bool) -> Self {
        self.call.query("forceAsync", value.to_string());
        self
    }
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SHIFTTRADING_UNMATCHED_SEARCH_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJob",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/shifttrading/unmatched/search/jobs/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_shifttrading_unmatched_search_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJob {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitShifttradingUnmatchedSearchJob {
    type Answer = models::ShiftTradeSearchUnmatchedTradesBuJobResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_SHIFTTRADING_WEEKS_SUMMARY_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitShifttradingWeeksSummaryJobs",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/shifttrading/weeks/summary/jobs",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_shifttrading_weeks_summary_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitShifttradingWeeksSummaryJobs {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitShifttradingWeeksSummaryJobs {
    type Answer = models::ShiftTradeQueryWeekSummariesBuJobResponse;
}
impl WorkforceManagementRequest<
    PostWorkforcemanagementBusinessunitShifttradingWeeksSummaryJobs,
> {
    /// Sets `forceAsync`.
    #[inline]
    pub fn force_async(mut self, value: bool) -> Self {
        self.call.query("forceAsync", value.to_string());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_SHIFTTRADING_WEEKS_SUMMARY_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitShifttradingWeeksSummaryJob",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/shifttrading/weeks/summary/jobs/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_shifttrading_weeks_summary_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitShifttradingWeeksSummaryJob {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitShifttradingWeeksSummaryJob {
    type Answer = models::ShiftTradeQueryWeekSummariesBuJobResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_STAFFINGGROUPS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitStaffinggroups",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/staffinggroups"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_staffinggroups`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitStaffinggroups {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitStaffinggroups {
    type Answer = models::StaffingGroupListing;
}
impl WorkforceManagementRequest<GetWorkforcemanagementBusinessunitStaffinggroups> {
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
    /// Sets `managementUnitId`.
    #[inline]
    pub fn management_unit_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("managementUnitId", value.into());
        self
    }
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_STAFFINGGROUPS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitStaffinggroups",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/staffinggroups"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_staffinggroups`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitStaffinggroups {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitStaffinggroups {
    type Answer = models::StaffingGroupResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_STAFFINGGROUPS_PLANNINGGROUPS_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitStaffinggroupsPlanninggroupsQuery",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/staffinggroups/planninggroups/query",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_staffinggroups_planninggroups_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitStaffinggroupsPlanninggroupsQuery {}
impl rt::Endpoint
for PostWorkforcemanagementBusinessunitStaffinggroupsPlanninggroupsQuery {
    type Answer = models::PlanningGroupToStaffingGroupsListing;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_STAFFINGGROUPS_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitStaffinggroupsQuery",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/staffinggroups/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_staffinggroups_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitStaffinggroupsQuery {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitStaffinggroupsQuery {
    type Answer = models::UserStaffingGroupListing;
}
impl WorkforceManagementRequest<PostWorkforcemanagementBusinessunitStaffinggroupsQuery> {
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_STAFFINGGROUP: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitStaffinggroup",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/staffinggroups/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_staffinggroup`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitStaffinggroup {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitStaffinggroup {
    type Answer = models::StaffingGroupResponse;
}
static DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_STAFFINGGROUP: rt::Operation = rt::Operation::new(
        "deleteWorkforcemanagementBusinessunitStaffinggroup",
        rt::Method::Delete,
        &["/api/v2/workforcemanagement/businessunits/", "/staffinggroups/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_workforcemanagement_businessunit_staffinggroup`.
#[derive(Debug)]
pub enum DeleteWorkforcemanagementBusinessunitStaffinggroup {}
impl rt::Endpoint for DeleteWorkforcemanagementBusinessunitStaffinggroup {
    type Answer = ();
}
static PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_STAFFINGGROUP: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementBusinessunitStaffinggroup",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/businessunits/", "/staffinggroups/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_businessunit_staffinggroup`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementBusinessunitStaffinggroup {}
impl rt::Endpoint for PatchWorkforcemanagementBusinessunitStaffinggroup {
    type Answer = models::StaffingGroupResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMITS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitTimeofflimits",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/timeofflimits"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_timeofflimits`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitTimeofflimits {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitTimeofflimits {
    type Answer = models::BuTimeOffLimitListing;
}
impl WorkforceManagementRequest<GetWorkforcemanagementBusinessunitTimeofflimits> {
    /// Sets `managementUnitId`.
    #[inline]
    pub fn management_unit_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("managementUnitId", value.into());
        self
    }
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMITS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitTimeofflimits",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/timeofflimits"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_timeofflimits`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitTimeofflimits {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitTimeofflimits {
    type Answer = models::BuTimeOffLimitResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMITS_VALUES_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitTimeofflimitsValuesQuery",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/timeofflimits/values/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_timeofflimits_values_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitTimeofflimitsValuesQuery {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitTimeofflimitsValuesQuery {
    type Answer = models::BuTimeOffLimitValuesResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMIT: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitTimeofflimit",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/timeofflimits/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_timeofflimit`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitTimeofflimit {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitTimeofflimit {
    type Answer = models::BuTimeOffLimitResponse;
}
static DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMIT: rt::Operation = rt::Operation::new(
        "deleteWorkforcemanagementBusinessunitTimeofflimit",
        rt::Method::Delete,
        &["/api/v2/workforcemanagement/businessunits/", "/timeofflimits/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_workforcemanagement_businessunit_timeofflimit`.
#[derive(Debug)]
pub enum DeleteWorkforcemanagementBusinessunitTimeofflimit {}
impl rt::Endpoint for DeleteWorkforcemanagementBusinessunitTimeofflimit {
    type Answer = ();
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMIT_GRANULARITYCONVERSION: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitTimeofflimitGranularityconversion",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/timeofflimits/",
            "/granularityconversion",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_timeofflimit_granularityconversion`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitTimeofflimitGranularityconversion {}
impl rt::Endpoint
for PostWorkforcemanagementBusinessunitTimeofflimitGranularityconversion {
    type Answer = models::BuConvertTimeOffLimitGranularityJobResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMIT_GRANULARITYCONVERSION_JOBS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobs",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/timeofflimits/",
            "/granularityconversion/jobs",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_timeofflimit_granularityconversion_jobs`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobs {}
impl rt::Endpoint
for GetWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobs {
    type Answer = models::BuConvertTimeOffGranularityLimitJobListing;
}
impl WorkforceManagementRequest<
    GetWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJobs,
> {
    /// Sets `statuses`.
    #[inline]
    pub fn statuses(mut self, value: impl Into<String>) -> Self {
        self.call.query("statuses", value.into());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMIT_GRANULARITYCONVERSION_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJob",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/timeofflimits/",
            "/granularityconversion/jobs/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_timeofflimit_granularityconversion_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJob {}
impl rt::Endpoint
for GetWorkforcemanagementBusinessunitTimeofflimitGranularityconversionJob {
    type Answer = models::BuConvertTimeOffLimitGranularityJobResponse;
}
static PUT_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMIT_VALUES: rt::Operation = rt::Operation::new(
        "putWorkforcemanagementBusinessunitTimeofflimitValues",
        rt::Method::Put,
        &["/api/v2/workforcemanagement/businessunits/", "/timeofflimits/", "/values"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_workforcemanagement_businessunit_timeofflimit_values`.
#[derive(Debug)]
pub enum PutWorkforcemanagementBusinessunitTimeofflimitValues {}
impl rt::Endpoint for PutWorkforcemanagementBusinessunitTimeofflimitValues {
    type Answer = models::BuTimeOffLimitResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMIT_VALUES_IMPORT: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitTimeofflimitValuesImport",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/timeofflimits/",
            "/values/import",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_timeofflimit_values_import`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitTimeofflimitValuesImport {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitTimeofflimitValuesImport {
    type Answer = models::BuTimeOffLimitResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMIT_VALUES_IMPORT_UPLOADURL: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitTimeofflimitValuesImportUploadurl",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/timeofflimits/",
            "/values/import/uploadurl",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_timeofflimit_values_import_uploadurl`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitTimeofflimitValuesImportUploadurl {}
impl rt::Endpoint
for PostWorkforcemanagementBusinessunitTimeofflimitValuesImportUploadurl {
    type Answer = models::BuImportTimeOffLimitValuesUploadResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFLIMIT_VALUES_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitTimeofflimitValuesQuery",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/timeofflimits/",
            "/values/query",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_timeofflimit_values_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitTimeofflimitValuesQuery {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitTimeofflimitValuesQuery {
    type Answer = models::BuTimeOffLimitValuesForGranularityResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFPLANS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitTimeoffplans",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/timeoffplans"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_timeoffplans`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitTimeoffplans {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitTimeoffplans {
    type Answer = models::BuTimeOffPlanListing;
}
impl WorkforceManagementRequest<GetWorkforcemanagementBusinessunitTimeoffplans> {
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
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
    /// Sets `managementUnitId`.
    #[inline]
    pub fn management_unit_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("managementUnitId", value.into());
        self
    }
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFPLANS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitTimeoffplans",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/timeoffplans"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_timeoffplans`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitTimeoffplans {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitTimeoffplans {
    type Answer = models::BuTimeOffPlanResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFPLAN: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitTimeoffplan",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/timeoffplans/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_timeoffplan`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitTimeoffplan {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitTimeoffplan {
    type Answer = models::BuTimeOffPlanResponse;
}
static DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFPLAN: rt::Operation = rt::Operation::new(
        "deleteWorkforcemanagementBusinessunitTimeoffplan",
        rt::Method::Delete,
        &["/api/v2/workforcemanagement/businessunits/", "/timeoffplans/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_workforcemanagement_businessunit_timeoffplan`.
#[derive(Debug)]
pub enum DeleteWorkforcemanagementBusinessunitTimeoffplan {}
impl rt::Endpoint for DeleteWorkforcemanagementBusinessunitTimeoffplan {
    type Answer = ();
}
static PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_TIMEOFFPLAN: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementBusinessunitTimeoffplan",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/businessunits/", "/timeoffplans/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_businessunit_timeoffplan`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementBusinessunitTimeoffplan {}
impl rt::Endpoint for PatchWorkforcemanagementBusinessunitTimeoffplan {
    type Answer = models::BuTimeOffPlanResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_UNAVAILABLETIMES_SCHEDULES_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitUnavailabletimesSchedulesQuery",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/unavailabletimes/schedules/query",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_unavailabletimes_schedules_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitUnavailabletimesSchedulesQuery {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitUnavailabletimesSchedulesQuery {
    type Answer = models::QueryAgentScheduleUnavailableTimesResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_UNAVAILABLETIMES_SETTINGS_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitUnavailabletimesSettingsQuery",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/unavailabletimes/settings/query",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_unavailabletimes_settings_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitUnavailabletimesSettingsQuery {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitUnavailabletimesSettingsQuery {
    type Answer = models::QueryAvailabilityManagementUnitsSettingsResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_USERS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitUsers",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/users"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_users`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitUsers {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitUsers {
    type Answer = models::BuUserListing;
}
impl WorkforceManagementRequest<GetWorkforcemanagementBusinessunitUsers> {
    /// Sets `managementUnitIds`.
    #[inline]
    pub fn management_unit_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "managementUnitIds",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECASTS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitWeekShorttermforecasts",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/weeks/", "/shorttermforecasts"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_week_shorttermforecasts`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitWeekShorttermforecasts {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitWeekShorttermforecasts {
    type Answer = models::BuShortTermForecastListing;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECASTS_GENERATE: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitWeekShorttermforecastsGenerate",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/weeks/",
            "/shorttermforecasts/generate",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_week_shorttermforecasts_generate`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitWeekShorttermforecastsGenerate {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitWeekShorttermforecastsGenerate {
    type Answer = models::AsyncForecastOperationResult;
}
impl WorkforceManagementRequest<
    PostWorkforcemanagementBusinessunitWeekShorttermforecastsGenerate,
> {
    /// Sets `forceAsync`.
    #[inline]
    pub fn force_async(mut self, value: bool) -> Self {
        self.call.query("forceAsync", value.to_string());
        self
    }
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECASTS_IMPORT: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitWeekShorttermforecastsImport",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/weeks/",
            "/shorttermforecasts/import",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_week_shorttermforecasts_import`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitWeekShorttermforecastsImport {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitWeekShorttermforecastsImport {
    type Answer = models::ImportForecastResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECASTS_IMPORT_UPLOADURL: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitWeekShorttermforecastsImportUploadurl",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/weeks/",
            "/shorttermforecasts/import/uploadurl",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_week_shorttermforecasts_import_uploadurl`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitWeekShorttermforecastsImportUploadurl {}
impl rt::Endpoint
for PostWorkforcemanagementBusinessunitWeekShorttermforecastsImportUploadurl {
    type Answer = models::ImportForecastUploadResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitWeekShorttermforecast",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/weeks/",
            "/shorttermforecasts/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_week_shorttermforecast`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitWeekShorttermforecast {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitWeekShorttermforecast {
    type Answer = models::BuShortTermForecast;
}
impl WorkforceManagementRequest<
    GetWorkforcemanagementBusinessunitWeekShorttermforecast,
> {
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
static DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST: rt::Operation = rt::Operation::new(
        "deleteWorkforcemanagementBusinessunitWeekShorttermforecast",
        rt::Method::Delete,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/weeks/",
            "/shorttermforecasts/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_workforcemanagement_businessunit_week_shorttermforecast`.
#[derive(Debug)]
pub enum DeleteWorkforcemanagementBusinessunitWeekShorttermforecast {}
impl rt::Endpoint for DeleteWorkforcemanagementBusinessunitWeekShorttermforecast {
    type Answer = ();
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST_COPY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitWeekShorttermforecastCopy",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/weeks/",
            "/shorttermforecasts/",
            "/copy",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_week_shorttermforecast_copy`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitWeekShorttermforecastCopy {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitWeekShorttermforecastCopy {
    type Answer = models::AsyncForecastOperationResult;
}
impl WorkforceManagementRequest<
    PostWorkforcemanagementBusinessunitWeekShorttermforecastCopy,
> {
    /// Sets `forceAsync`.
    #[inline]
    pub fn force_async(mut self, value: bool) -> Self {
        self.call.query("forceAsync", value.to_string());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST_DATA: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitWeekShorttermforecastData",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/weeks/",
            "/shorttermforecasts/",
            "/data",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_week_shorttermforecast_data`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitWeekShorttermforecastData {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitWeekShorttermforecastData {
    type Answer = models::BuForecastResultResponse;
}
impl WorkforceManagementRequest<
    GetWorkforcemanagementBusinessunitWeekShorttermforecastData,
> {
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
    /// Sets `weekNumber`.
    #[inline]
    pub fn week_number(mut self, value: i64) -> Self {
        self.call.query("weekNumber", value.to_string());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST_GENERATIONRESULTS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitWeekShorttermforecastGenerationresults",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/weeks/",
            "/shorttermforecasts/",
            "/generationresults",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_week_shorttermforecast_generationresults`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitWeekShorttermforecastGenerationresults {}
impl rt::Endpoint
for GetWorkforcemanagementBusinessunitWeekShorttermforecastGenerationresults {
    type Answer = models::BuForecastGenerationResult;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST_LONGTERMFORECASTDATA: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitWeekShorttermforecastLongtermforecastdata",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/weeks/",
            "/shorttermforecasts/",
            "/longtermforecastdata",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_week_shorttermforecast_longtermforecastdata`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitWeekShorttermforecastLongtermforecastdata {}
impl rt::Endpoint
for GetWorkforcemanagementBusinessunitWeekShorttermforecastLongtermforecastdata {
    type Answer = models::LongTermForecastResultResponse;
}
impl WorkforceManagementRequest<
    GetWorkforcemanagementBusinessunitWeekShorttermforecastLongtermforecastdata,
> {
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST_PLANNINGGROUPS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitWeekShorttermforecastPlanninggroups",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/weeks/",
            "/shorttermforecasts/",
            "/planninggroups",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_week_shorttermforecast_planninggroups`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitWeekShorttermforecastPlanninggroups {}
impl rt::Endpoint
for GetWorkforcemanagementBusinessunitWeekShorttermforecastPlanninggroups {
    type Answer = models::ForecastPlanningGroupsResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SHORTTERMFORECAST_STAFFINGREQUIREMENT: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirement",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/weeks/",
            "/shorttermforecasts/",
            "/staffingrequirement",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_week_shorttermforecast_staffingrequirement`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirement {}
impl rt::Endpoint
for GetWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirement {
    type Answer = models::BuForecastStaffingRequirementsResultResponse;
}
impl WorkforceManagementRequest<
    GetWorkforcemanagementBusinessunitWeekShorttermforecastStaffingrequirement,
> {
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
    /// Sets `weekNumbers`.
    #[inline]
    pub fn week_numbers(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "weekNumbers",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULES: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitWeekSchedules",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/weeks/", "/schedules"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_week_schedules`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitWeekSchedules {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitWeekSchedules {
    type Answer = models::BuScheduleListing;
}
impl WorkforceManagementRequest<GetWorkforcemanagementBusinessunitWeekSchedules> {
    /// Sets `earliestWeekDate`.
    #[inline]
    pub fn earliest_week_date(mut self, value: impl Into<String>) -> Self {
        self.call.query("earliestWeekDate", value.into());
        self
    }
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
    /// Sets `includeOnlyPublished`.
    #[inline]
    pub fn include_only_published(mut self, value: bool) -> Self {
        self.call.query("includeOnlyPublished", value.to_string());
        self
    }
    /// Sets `latestWeekDate`.
    #[inline]
    pub fn latest_week_date(mut self, value: impl Into<String>) -> Self {
        self.call.query("latestWeekDate", value.into());
        self
    }
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULES: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitWeekSchedules",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/weeks/", "/schedules"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_week_schedules`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitWeekSchedules {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitWeekSchedules {
    type Answer = models::BuScheduleMetadata;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULES_GENERATE: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitWeekSchedulesGenerate",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/weeks/", "/schedules/generate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_week_schedules_generate`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitWeekSchedulesGenerate {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitWeekSchedulesGenerate {
    type Answer = models::BuAsyncScheduleRunResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULES_IMPORT: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitWeekSchedulesImport",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/weeks/", "/schedules/import"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_week_schedules_import`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitWeekSchedulesImport {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitWeekSchedulesImport {
    type Answer = models::ScheduleUploadProcessingResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULES_IMPORT_UPLOADURL: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitWeekSchedulesImportUploadurl",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/weeks/",
            "/schedules/import/uploadurl",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_week_schedules_import_uploadurl`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitWeekSchedulesImportUploadurl {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitWeekSchedulesImportUploadurl {
    type Answer = models::ImportScheduleUploadResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitWeekSchedule",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/weeks/", "/schedules/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_week_schedule`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitWeekSchedule {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitWeekSchedule {
    type Answer = models::BuScheduleMetadata;
}
impl WorkforceManagementRequest<GetWorkforcemanagementBusinessunitWeekSchedule> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
}
static DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE: rt::Operation = rt::Operation::new(
        "deleteWorkforcemanagementBusinessunitWeekSchedule",
        rt::Method::Delete,
        &["/api/v2/workforcemanagement/businessunits/", "/weeks/", "/schedules/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_workforcemanagement_businessunit_week_schedule`.
#[derive(Debug)]
pub enum DeleteWorkforcemanagementBusinessunitWeekSchedule {}
impl rt::Endpoint for DeleteWorkforcemanagementBusinessunitWeekSchedule {
    type Answer = models::BuAsyncScheduleResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_AGENTSCHEDULES_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitWeekScheduleAgentschedulesQuery",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/weeks/",
            "/schedules/",
            "/agentschedules/query",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_week_schedule_agentschedules_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitWeekScheduleAgentschedulesQuery {}
impl rt::Endpoint
for PostWorkforcemanagementBusinessunitWeekScheduleAgentschedulesQuery {
    type Answer = models::BuAsyncAgentSchedulesQueryResponse;
}
impl WorkforceManagementRequest<
    PostWorkforcemanagementBusinessunitWeekScheduleAgentschedulesQuery,
> {
    /// Sets `forceAsync`.
    #[inline]
    pub fn force_async(mut self, value: bool) -> Self {
        self.call.query("forceAsync", value.to_string());
        self
    }
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_COPY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitWeekScheduleCopy",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/weeks/",
            "/schedules/",
            "/copy",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_week_schedule_copy`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitWeekScheduleCopy {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitWeekScheduleCopy {
    type Answer = models::BuAsyncScheduleResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_GENERATIONRESULTS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitWeekScheduleGenerationresults",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/weeks/",
            "/schedules/",
            "/generationresults",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_week_schedule_generationresults`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitWeekScheduleGenerationresults {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitWeekScheduleGenerationresults {
    type Answer = models::ScheduleGenerationResult;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_HEADCOUNTFORECAST: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitWeekScheduleHeadcountforecast",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/weeks/",
            "/schedules/",
            "/headcountforecast",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_week_schedule_headcountforecast`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitWeekScheduleHeadcountforecast {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitWeekScheduleHeadcountforecast {
    type Answer = models::BuHeadcountForecastResponse;
}
impl WorkforceManagementRequest<
    GetWorkforcemanagementBusinessunitWeekScheduleHeadcountforecast,
> {
    /// Sets `forceDownload`.
    #[inline]
    pub fn force_download(mut self, value: bool) -> Self {
        self.call.query("forceDownload", value.to_string());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_HISTORY_AGENT: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitWeekScheduleHistoryAgent",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/weeks/",
            "/schedules/",
            "/history/agents/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_week_schedule_history_agent`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitWeekScheduleHistoryAgent {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitWeekScheduleHistoryAgent {
    type Answer = models::BuAgentScheduleHistoryResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_PERFORMANCEPREDICTIONS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitWeekSchedulePerformancepredictions",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/weeks/",
            "/schedules/",
            "/performancepredictions",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_week_schedule_performancepredictions`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitWeekSchedulePerformancepredictions {}
impl rt::Endpoint
for GetWorkforcemanagementBusinessunitWeekSchedulePerformancepredictions {
    type Answer = models::PerformancePredictionResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_PERFORMANCEPREDICTIONS_RECALCULATIONS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculations",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/weeks/",
            "/schedules/",
            "/performancepredictions/recalculations",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculations`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculations {}
impl rt::Endpoint
for PostWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculations {
    type Answer = models::PerformancePredictionRecalculationResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_PERFORMANCEPREDICTIONS_RECALCULATIONS_UPLOADURL: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculationsUploadurl",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/weeks/",
            "/schedules/",
            "/performancepredictions/recalculations/uploadurl",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculations_uploadurl`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculationsUploadurl {}
impl rt::Endpoint
for PostWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculationsUploadurl {
    type Answer = models::PerformancePredictionRecalculationUploadResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_PERFORMANCEPREDICTIONS_RECALCULATION: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculation",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/weeks/",
            "/schedules/",
            "/performancepredictions/recalculations/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_week_schedule_performancepredictions_recalculation`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculation {}
impl rt::Endpoint
for GetWorkforcemanagementBusinessunitWeekSchedulePerformancepredictionsRecalculation {
    type Answer = models::PerformancePredictionRecalculationResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_RESCHEDULE: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitWeekScheduleReschedule",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/weeks/",
            "/schedules/",
            "/reschedule",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_week_schedule_reschedule`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitWeekScheduleReschedule {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitWeekScheduleReschedule {
    type Answer = models::BuAsyncScheduleRunResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_UPDATE: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitWeekScheduleUpdate",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/weeks/",
            "/schedules/",
            "/update",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_week_schedule_update`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitWeekScheduleUpdate {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitWeekScheduleUpdate {
    type Answer = models::BuAsyncScheduleResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WEEK_SCHEDULE_UPDATE_UPLOADURL: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitWeekScheduleUpdateUploadurl",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/weeks/",
            "/schedules/",
            "/update/uploadurl",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_week_schedule_update_uploadurl`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitWeekScheduleUpdateUploadurl {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitWeekScheduleUpdateUploadurl {
    type Answer = models::UpdateScheduleUploadResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBIDS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitWorkplanbids",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/workplanbids"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_workplanbids`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitWorkplanbids {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitWorkplanbids {
    type Answer = models::WorkPlanBidListResponse;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBIDS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitWorkplanbids",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/workplanbids"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_workplanbids`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitWorkplanbids {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitWorkplanbids {
    type Answer = models::WorkPlanBid;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitWorkplanbid",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/workplanbids/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_workplanbid`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitWorkplanbid {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitWorkplanbid {
    type Answer = models::WorkPlanBid;
}
static DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID: rt::Operation = rt::Operation::new(
        "deleteWorkforcemanagementBusinessunitWorkplanbid",
        rt::Method::Delete,
        &["/api/v2/workforcemanagement/businessunits/", "/workplanbids/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_workforcemanagement_businessunit_workplanbid`.
#[derive(Debug)]
pub enum DeleteWorkforcemanagementBusinessunitWorkplanbid {}
impl rt::Endpoint for DeleteWorkforcemanagementBusinessunitWorkplanbid {
    type Answer = ();
}
static PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementBusinessunitWorkplanbid",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/businessunits/", "/workplanbids/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_businessunit_workplanbid`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementBusinessunitWorkplanbid {}
impl rt::Endpoint for PatchWorkforcemanagementBusinessunitWorkplanbid {
    type Answer = models::WorkPlanBid;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_COPY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitWorkplanbidCopy",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/workplanbids/", "/copy"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_workplanbid_copy`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitWorkplanbidCopy {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitWorkplanbidCopy {
    type Answer = models::WorkPlanBid;
}
static POST_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUPS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementBusinessunitWorkplanbidGroups",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/businessunits/", "/workplanbids/", "/groups"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_businessunit_workplanbid_groups`.
#[derive(Debug)]
pub enum PostWorkforcemanagementBusinessunitWorkplanbidGroups {}
impl rt::Endpoint for PostWorkforcemanagementBusinessunitWorkplanbidGroups {
    type Answer = models::WorkPlanBidGroupResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUPS_SUMMARY: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitWorkplanbidGroupsSummary",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/workplanbids/",
            "/groups/summary",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_workplanbid_groups_summary`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitWorkplanbidGroupsSummary {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitWorkplanbidGroupsSummary {
    type Answer = models::WorkPlanBidGroupSummaryList;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUP: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitWorkplanbidGroup",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/businessunits/", "/workplanbids/", "/groups/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_workplanbid_group`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitWorkplanbidGroup {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitWorkplanbidGroup {
    type Answer = models::WorkPlanBidGroupResponse;
}
static DELETE_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUP: rt::Operation = rt::Operation::new(
        "deleteWorkforcemanagementBusinessunitWorkplanbidGroup",
        rt::Method::Delete,
        &["/api/v2/workforcemanagement/businessunits/", "/workplanbids/", "/groups/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_workforcemanagement_businessunit_workplanbid_group`.
#[derive(Debug)]
pub enum DeleteWorkforcemanagementBusinessunitWorkplanbidGroup {}
impl rt::Endpoint for DeleteWorkforcemanagementBusinessunitWorkplanbidGroup {
    type Answer = ();
}
static PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUP: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementBusinessunitWorkplanbidGroup",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/businessunits/", "/workplanbids/", "/groups/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_businessunit_workplanbid_group`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementBusinessunitWorkplanbidGroup {}
impl rt::Endpoint for PatchWorkforcemanagementBusinessunitWorkplanbidGroup {
    type Answer = models::WorkPlanBidGroupResponse;
}
static GET_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUP_PREFERENCES: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementBusinessunitWorkplanbidGroupPreferences",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/workplanbids/",
            "/groups/",
            "/preferences",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_businessunit_workplanbid_group_preferences`.
#[derive(Debug)]
pub enum GetWorkforcemanagementBusinessunitWorkplanbidGroupPreferences {}
impl rt::Endpoint for GetWorkforcemanagementBusinessunitWorkplanbidGroupPreferences {
    type Answer = models::AdminAgentWorkPlanPreferenceResponse;
}
static PATCH_WORKFORCEMANAGEMENT_BUSINESSUNIT_WORKPLANBID_GROUP_PREFERENCES: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementBusinessunitWorkplanbidGroupPreferences",
        rt::Method::Patch,
        &[
            "/api/v2/workforcemanagement/businessunits/",
            "/workplanbids/",
            "/groups/",
            "/preferences",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_businessunit_workplanbid_group_preferences`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementBusinessunitWorkplanbidGroupPreferences {}
impl rt::Endpoint for PatchWorkforcemanagementBusinessunitWorkplanbidGroupPreferences {
    type Answer = models::AdminAgentWorkPlanPreferenceResponse;
}
static GET_WORKFORCEMANAGEMENT_CALENDAR_DATA_ICS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementCalendarDataIcs",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/calendar/data/ics"],
    )
    .accept("text/calendar");
/// Marks the requests of `get_workforcemanagement_calendar_data_ics`.
#[derive(Debug)]
pub enum GetWorkforcemanagementCalendarDataIcs {}
impl rt::Endpoint for GetWorkforcemanagementCalendarDataIcs {
    type Answer = String;
}
static GET_WORKFORCEMANAGEMENT_CALENDAR_URL_ICS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementCalendarUrlIcs",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/calendar/url/ics"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_calendar_url_ics`.
#[derive(Debug)]
pub enum GetWorkforcemanagementCalendarUrlIcs {}
impl rt::Endpoint for GetWorkforcemanagementCalendarUrlIcs {
    type Answer = models::CalendarUrlResponse;
}
static POST_WORKFORCEMANAGEMENT_CALENDAR_URL_ICS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementCalendarUrlIcs",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/calendar/url/ics"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_calendar_url_ics`.
#[derive(Debug)]
pub enum PostWorkforcemanagementCalendarUrlIcs {}
impl rt::Endpoint for PostWorkforcemanagementCalendarUrlIcs {
    type Answer = models::CalendarUrlResponse;
}
impl WorkforceManagementRequest<PostWorkforcemanagementCalendarUrlIcs> {
    /// Sets `language`.
    ///
    /// Default of the service: en-US
    #[inline]
    pub fn language(mut self, value: impl Into<String>) -> Self {
        self.call.query("language", value.into());
        self
    }
}
static DELETE_WORKFORCEMANAGEMENT_CALENDAR_URL_ICS: rt::Operation = rt::Operation::new(
        "deleteWorkforcemanagementCalendarUrlIcs",
        rt::Method::Delete,
        &["/api/v2/workforcemanagement/calendar/url/ics"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_workforcemanagement_calendar_url_ics`.
#[derive(Debug)]
pub enum DeleteWorkforcemanagementCalendarUrlIcs {}
impl rt::Endpoint for DeleteWorkforcemanagementCalendarUrlIcs {
    type Answer = ();
}
static GET_WORKFORCEMANAGEMENT_HISTORICALDATA_BULK_REMOVE_JOBS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementHistoricaldataBulkRemoveJobs",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/historicaldata/bulk/remove/jobs"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_historicaldata_bulk_remove_jobs`.
#[derive(Debug)]
pub enum GetWorkforcemanagementHistoricaldataBulkRemoveJobs {}
impl rt::Endpoint for GetWorkforcemanagementHistoricaldataBulkRemoveJobs {
    type Answer = models::HistoricalImportOverallDeleteStatusResponse;
}
static POST_WORKFORCEMANAGEMENT_HISTORICALDATA_BULK_REMOVE_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementHistoricaldataBulkRemoveJobs",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/historicaldata/bulk/remove/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_historicaldata_bulk_remove_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementHistoricaldataBulkRemoveJobs {}
impl rt::Endpoint for PostWorkforcemanagementHistoricaldataBulkRemoveJobs {
    type Answer = models::HistoricalImportDeleteFilesJobResponse;
}
static GET_WORKFORCEMANAGEMENT_HISTORICALDATA_BULK_REMOVE_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementHistoricaldataBulkRemoveJob",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/historicaldata/bulk/remove/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_historicaldata_bulk_remove_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementHistoricaldataBulkRemoveJob {}
impl rt::Endpoint for GetWorkforcemanagementHistoricaldataBulkRemoveJob {
    type Answer = models::HistoricalImportDeleteFilesJobResponse;
}
static GET_WORKFORCEMANAGEMENT_HISTORICALDATA_IMPORTSTATUS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementHistoricaldataImportstatus",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/historicaldata/importstatus"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_historicaldata_importstatus`.
#[derive(Debug)]
pub enum GetWorkforcemanagementHistoricaldataImportstatus {}
impl rt::Endpoint for GetWorkforcemanagementHistoricaldataImportstatus {
    type Answer = models::HistoricalImportStatusListing;
}
static GET_WORKFORCEMANAGEMENT_HISTORICALDATA_IMPORTSTATUS_JOB_ID: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementHistoricaldataImportstatusJobId",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/historicaldata/importstatus/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_historicaldata_importstatus_job_id`.
#[derive(Debug)]
pub enum GetWorkforcemanagementHistoricaldataImportstatusJobId {}
impl rt::Endpoint for GetWorkforcemanagementHistoricaldataImportstatusJobId {
    type Answer = models::HistoricalImportStatusJobResponse;
}
static POST_WORKFORCEMANAGEMENT_HISTORICALDATA_VALIDATE: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementHistoricaldataValidate",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/historicaldata/validate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_historicaldata_validate`.
#[derive(Debug)]
pub enum PostWorkforcemanagementHistoricaldataValidate {}
impl rt::Endpoint for PostWorkforcemanagementHistoricaldataValidate {
    type Answer = models::ValidationServiceAsyncResponse;
}
static GET_WORKFORCEMANAGEMENT_INTEGRATIONS_HRIS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementIntegrationsHris",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/integrations/hris"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_integrations_hris`.
#[derive(Debug)]
pub enum GetWorkforcemanagementIntegrationsHris {}
impl rt::Endpoint for GetWorkforcemanagementIntegrationsHris {
    type Answer = models::WfmIntegrationListing;
}
static GET_WORKFORCEMANAGEMENT_INTEGRATIONS_HRIS_TIMEOFFTYPES_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementIntegrationsHrisTimeofftypesJob",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/integrations/hris/timeofftypes/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_integrations_hris_timeofftypes_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementIntegrationsHrisTimeofftypesJob {}
impl rt::Endpoint for GetWorkforcemanagementIntegrationsHrisTimeofftypesJob {
    type Answer = models::HrisTimeOffTypesJobResponse;
}
static POST_WORKFORCEMANAGEMENT_INTEGRATIONS_HRI_TIMEOFFTYPES_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementIntegrationsHriTimeofftypesJobs",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/integrations/hris/", "/timeofftypes/jobs"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_integrations_hri_timeofftypes_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementIntegrationsHriTimeofftypesJobs {}
impl rt::Endpoint for PostWorkforcemanagementIntegrationsHriTimeofftypesJobs {
    type Answer = models::HrisTimeOffTypesResponse;
}
static GET_WORKFORCEMANAGEMENT_MANAGEMENTUNITS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementManagementunits",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/managementunits"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_managementunits`.
#[derive(Debug)]
pub enum GetWorkforcemanagementManagementunits {}
impl rt::Endpoint for GetWorkforcemanagementManagementunits {
    type Answer = models::ManagementUnitListing;
}
impl WorkforceManagementRequest<GetWorkforcemanagementManagementunits> {
    /// Sets `divisionId`.
    #[inline]
    pub fn division_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("divisionId", value.into());
        self
    }
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
    /// Sets `feature`.
    #[inline]
    pub fn feature(mut self, value: impl Into<String>) -> Self {
        self.call.query("feature", value.into());
        self
    }
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
static POST_WORKFORCEMANAGEMENT_MANAGEMENTUNITS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementManagementunits",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/managementunits"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_managementunits`.
#[derive(Debug)]
pub enum PostWorkforcemanagementManagementunits {}
impl rt::Endpoint for PostWorkforcemanagementManagementunits {
    type Answer = models::ManagementUnit;
}
static GET_WORKFORCEMANAGEMENT_MANAGEMENTUNITS_DIVISIONVIEWS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementManagementunitsDivisionviews",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/managementunits/divisionviews"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_managementunits_divisionviews`.
#[derive(Debug)]
pub enum GetWorkforcemanagementManagementunitsDivisionviews {}
impl rt::Endpoint for GetWorkforcemanagementManagementunitsDivisionviews {
    type Answer = models::ManagementUnitListing;
}
impl WorkforceManagementRequest<GetWorkforcemanagementManagementunitsDivisionviews> {
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
static GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementManagementunit",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/managementunits/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_managementunit`.
#[derive(Debug)]
pub enum GetWorkforcemanagementManagementunit {}
impl rt::Endpoint for GetWorkforcemanagementManagementunit {
    type Answer = models::ManagementUnit;
}
impl WorkforceManagementRequest<GetWorkforcemanagementManagementunit> {
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
static DELETE_WORKFORCEMANAGEMENT_MANAGEMENTUNIT: rt::Operation = rt::Operation::new(
        "deleteWorkforcemanagementManagementunit",
        rt::Method::Delete,
        &["/api/v2/workforcemanagement/managementunits/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_workforcemanagement_managementunit`.
#[derive(Debug)]
pub enum DeleteWorkforcemanagementManagementunit {}
impl rt::Endpoint for DeleteWorkforcemanagementManagementunit {
    type Answer = ();
}
static PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementManagementunit",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/managementunits/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_managementunit`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementManagementunit {}
impl rt::Endpoint for PatchWorkforcemanagementManagementunit {
    type Answer = models::ManagementUnit;
}
static GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_ACTIVITYCODES: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementManagementunitActivitycodes",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/managementunits/", "/activitycodes"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_managementunit_activitycodes`.
#[derive(Debug)]
pub enum GetWorkforcemanagementManagementunitActivitycodes {}
impl rt::Endpoint for GetWorkforcemanagementManagementunitActivitycodes {
    type Answer = models::ActivityCodeContainer;
}
static GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_ADHERENCE: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementManagementunitAdherence",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/managementunits/", "/adherence"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_managementunit_adherence`.
#[derive(Debug)]
pub enum GetWorkforcemanagementManagementunitAdherence {}
impl rt::Endpoint for GetWorkforcemanagementManagementunitAdherence {
    type Answer = models::UserScheduleAdherenceListing;
}
impl WorkforceManagementRequest<GetWorkforcemanagementManagementunitAdherence> {
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
}
static PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_AGENTS: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementManagementunitAgents",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/managementunits/", "/agents"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_managementunit_agents`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementManagementunitAgents {}
impl rt::Endpoint for PatchWorkforcemanagementManagementunitAgents {
    type Answer = ();
}
static PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_AGENTS_WORKPLANS_BULK: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementManagementunitAgentsWorkplansBulk",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/managementunits/", "/agents/workplans/bulk"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_managementunit_agents_workplans_bulk`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementManagementunitAgentsWorkplansBulk {}
impl rt::Endpoint for PatchWorkforcemanagementManagementunitAgentsWorkplansBulk {
    type Answer = models::UpdateMuAgentWorkPlansBatchResponse;
}
static POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_AGENTS_WORKPLANS_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementManagementunitAgentsWorkplansQuery",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/managementunits/", "/agents/workplans/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_managementunit_agents_workplans_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementManagementunitAgentsWorkplansQuery {}
impl rt::Endpoint for PostWorkforcemanagementManagementunitAgentsWorkplansQuery {
    type Answer = models::AgentsWorkPlansResponse;
}
impl WorkforceManagementRequest<
    PostWorkforcemanagementManagementunitAgentsWorkplansQuery,
> {
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_AGENT: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementManagementunitAgent",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/managementunits/", "/agents/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_managementunit_agent`.
#[derive(Debug)]
pub enum GetWorkforcemanagementManagementunitAgent {}
impl rt::Endpoint for GetWorkforcemanagementManagementunitAgent {
    type Answer = models::WfmAgent;
}
impl WorkforceManagementRequest<GetWorkforcemanagementManagementunitAgent> {
    /// Sets `excludeCapabilities`.
    #[inline]
    pub fn exclude_capabilities(mut self, value: bool) -> Self {
        self.call.query("excludeCapabilities", value.to_string());
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
static GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_AGENT_SHIFTTRADES: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementManagementunitAgentShifttrades",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/managementunits/", "/agents/", "/shifttrades"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_managementunit_agent_shifttrades`.
#[derive(Debug)]
pub enum GetWorkforcemanagementManagementunitAgentShifttrades {}
impl rt::Endpoint for GetWorkforcemanagementManagementunitAgentShifttrades {
    type Answer = models::ShiftTradeListResponse;
}
static POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_AGENTSCHEDULES_SEARCH: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementManagementunitAgentschedulesSearch",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/managementunits/", "/agentschedules/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_managementunit_agentschedules_search`.
#[derive(Debug)]
pub enum PostWorkforcemanagementManagementunitAgentschedulesSearch {}
impl rt::Endpoint for PostWorkforcemanagementManagementunitAgentschedulesSearch {
    type Answer = models::BuAsyncAgentSchedulesSearchResponse;
}
impl WorkforceManagementRequest<
    PostWorkforcemanagementManagementunitAgentschedulesSearch,
> {
    /// Sets `forceAsync`.
    #[inline]
    pub fn force_async(mut self, value: bool) -> Self {
        self.call.query("forceAsync", value.to_string());
        self
    }
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_DECISIONMETRICS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementManagementunitDecisionmetrics",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/managementunits/", "/decisionmetrics"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_managementunit_decisionmetrics`.
#[derive(Debug)]
pub enum GetWorkforcemanagementManagementunitDecisionmetrics {}
impl rt::Endpoint for GetWorkforcemanagementManagementunitDecisionmetrics {
    type Answer = models::DecisionMetricsResponse;
}
static POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_HISTORICALADHERENCEQUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementManagementunitHistoricaladherencequery",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/managementunits/", "/historicaladherencequery"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_managementunit_historicaladherencequery`.
#[derive(Debug)]
pub enum PostWorkforcemanagementManagementunitHistoricaladherencequery {}
impl rt::Endpoint for PostWorkforcemanagementManagementunitHistoricaladherencequery {
    type Answer = models::WfmHistoricalAdherenceResponse;
}
static POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_MOVE: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementManagementunitMove",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/managementunits/", "/move"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_managementunit_move`.
#[derive(Debug)]
pub enum PostWorkforcemanagementManagementunitMove {}
impl rt::Endpoint for PostWorkforcemanagementManagementunitMove {
    type Answer = models::MoveManagementUnitResponse;
}
static POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_SCHEDULES_SEARCH: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementManagementunitSchedulesSearch",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/managementunits/", "/schedules/search"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_managementunit_schedules_search`.
#[derive(Debug)]
pub enum PostWorkforcemanagementManagementunitSchedulesSearch {}
impl rt::Endpoint for PostWorkforcemanagementManagementunitSchedulesSearch {
    type Answer = models::UserScheduleContainer;
}
static GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_SHIFTTRADES_MATCHED: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementManagementunitShifttradesMatched",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/managementunits/", "/shifttrades/matched"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_managementunit_shifttrades_matched`.
#[derive(Debug)]
pub enum GetWorkforcemanagementManagementunitShifttradesMatched {}
impl rt::Endpoint for GetWorkforcemanagementManagementunitShifttradesMatched {
    type Answer = models::ShiftTradeMatchesSummaryResponse;
}
static GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_SHIFTTRADES_USERS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementManagementunitShifttradesUsers",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/managementunits/", "/shifttrades/users"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_managementunit_shifttrades_users`.
#[derive(Debug)]
pub enum GetWorkforcemanagementManagementunitShifttradesUsers {}
impl rt::Endpoint for GetWorkforcemanagementManagementunitShifttradesUsers {
    type Answer = models::WfmUserEntityListing;
}
static POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_SHRINKAGE_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementManagementunitShrinkageJobs",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/managementunits/", "/shrinkage/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_managementunit_shrinkage_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementManagementunitShrinkageJobs {}
impl rt::Endpoint for PostWorkforcemanagementManagementunitShrinkageJobs {
    type Answer = models::WfmHistoricalShrinkageResponse;
}
static GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMITS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementManagementunitTimeofflimits",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/managementunits/", "/timeofflimits"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_managementunit_timeofflimits`.
#[derive(Debug)]
pub enum GetWorkforcemanagementManagementunitTimeofflimits {}
impl rt::Endpoint for GetWorkforcemanagementManagementunitTimeofflimits {
    type Answer = models::TimeOffLimitListing;
}
static POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMITS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementManagementunitTimeofflimits",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/managementunits/", "/timeofflimits"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_managementunit_timeofflimits`.
#[derive(Debug)]
pub enum PostWorkforcemanagementManagementunitTimeofflimits {}
impl rt::Endpoint for PostWorkforcemanagementManagementunitTimeofflimits {
    type Answer = models::TimeOffLimit;
}
static POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMITS_VALUES_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementManagementunitTimeofflimitsValuesQuery",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/managementunits/", "/timeofflimits/values/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_managementunit_timeofflimits_values_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementManagementunitTimeofflimitsValuesQuery {}
impl rt::Endpoint for PostWorkforcemanagementManagementunitTimeofflimitsValuesQuery {
    type Answer = models::QueryTimeOffLimitValuesResponse;
}
static GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMIT: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementManagementunitTimeofflimit",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/managementunits/", "/timeofflimits/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_managementunit_timeofflimit`.
#[derive(Debug)]
pub enum GetWorkforcemanagementManagementunitTimeofflimit {}
impl rt::Endpoint for GetWorkforcemanagementManagementunitTimeofflimit {
    type Answer = models::TimeOffLimit;
}
static DELETE_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMIT: rt::Operation = rt::Operation::new(
        "deleteWorkforcemanagementManagementunitTimeofflimit",
        rt::Method::Delete,
        &["/api/v2/workforcemanagement/managementunits/", "/timeofflimits/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_workforcemanagement_managementunit_timeofflimit`.
#[derive(Debug)]
pub enum DeleteWorkforcemanagementManagementunitTimeofflimit {}
impl rt::Endpoint for DeleteWorkforcemanagementManagementunitTimeofflimit {
    type Answer = ();
}
static PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMIT: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementManagementunitTimeofflimit",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/managementunits/", "/timeofflimits/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_managementunit_timeofflimit`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementManagementunitTimeofflimit {}
impl rt::Endpoint for PatchWorkforcemanagementManagementunitTimeofflimit {
    type Answer = models::TimeOffLimit;
}
static PUT_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFLIMIT_VALUES: rt::Operation = rt::Operation::new(
        "putWorkforcemanagementManagementunitTimeofflimitValues",
        rt::Method::Put,
        &["/api/v2/workforcemanagement/managementunits/", "/timeofflimits/", "/values"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_workforcemanagement_managementunit_timeofflimit_values`.
#[derive(Debug)]
pub enum PutWorkforcemanagementManagementunitTimeofflimitValues {}
impl rt::Endpoint for PutWorkforcemanagementManagementunitTimeofflimitValues {
    type Answer = models::TimeOffLimit;
}
static GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFPLANS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementManagementunitTimeoffplans",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/managementunits/", "/timeoffplans"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_managementunit_timeoffplans`.
#[derive(Debug)]
pub enum GetWorkforcemanagementManagementunitTimeoffplans {}
impl rt::Endpoint for GetWorkforcemanagementManagementunitTimeoffplans {
    type Answer = models::TimeOffPlanListing;
}
static POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFPLANS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementManagementunitTimeoffplans",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/managementunits/", "/timeoffplans"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_managementunit_timeoffplans`.
#[derive(Debug)]
pub enum PostWorkforcemanagementManagementunitTimeoffplans {}
impl rt::Endpoint for PostWorkforcemanagementManagementunitTimeoffplans {
    type Answer = models::TimeOffPlan;
}
static GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFPLAN: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementManagementunitTimeoffplan",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/managementunits/", "/timeoffplans/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_managementunit_timeoffplan`.
#[derive(Debug)]
pub enum GetWorkforcemanagementManagementunitTimeoffplan {}
impl rt::Endpoint for GetWorkforcemanagementManagementunitTimeoffplan {
    type Answer = models::TimeOffPlan;
}
static DELETE_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFPLAN: rt::Operation = rt::Operation::new(
        "deleteWorkforcemanagementManagementunitTimeoffplan",
        rt::Method::Delete,
        &["/api/v2/workforcemanagement/managementunits/", "/timeoffplans/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_workforcemanagement_managementunit_timeoffplan`.
#[derive(Debug)]
pub enum DeleteWorkforcemanagementManagementunitTimeoffplan {}
impl rt::Endpoint for DeleteWorkforcemanagementManagementunitTimeoffplan {
    type Answer = ();
}
static PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFPLAN: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementManagementunitTimeoffplan",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/managementunits/", "/timeoffplans/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_managementunit_timeoffplan`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementManagementunitTimeoffplan {}
impl rt::Endpoint for PatchWorkforcemanagementManagementunitTimeoffplan {
    type Answer = models::TimeOffPlan;
}
static POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFREQUESTS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementManagementunitTimeoffrequests",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/managementunits/", "/timeoffrequests"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_managementunit_timeoffrequests`.
#[derive(Debug)]
pub enum PostWorkforcemanagementManagementunitTimeoffrequests {}
impl rt::Endpoint for PostWorkforcemanagementManagementunitTimeoffrequests {
    type Answer = models::TimeOffRequestList;
}
static POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFREQUESTS_INTEGRATIONSTATUS_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementManagementunitTimeoffrequestsIntegrationstatusQuery",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/managementunits/",
            "/timeoffrequests/integrationstatus/query",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_managementunit_timeoffrequests_integrationstatus_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementManagementunitTimeoffrequestsIntegrationstatusQuery {}
impl rt::Endpoint
for PostWorkforcemanagementManagementunitTimeoffrequestsIntegrationstatusQuery {
    type Answer = models::UserTimeOffIntegrationStatusResponseListing;
}
static POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFREQUESTS_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementManagementunitTimeoffrequestsQuery",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/managementunits/", "/timeoffrequests/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_managementunit_timeoffrequests_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementManagementunitTimeoffrequestsQuery {}
impl rt::Endpoint for PostWorkforcemanagementManagementunitTimeoffrequestsQuery {
    type Answer = models::TimeOffRequestListing;
}
impl WorkforceManagementRequest<
    PostWorkforcemanagementManagementunitTimeoffrequestsQuery,
> {
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
}
static POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFREQUESTS_WAITLISTPOSITIONS_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementManagementunitTimeoffrequestsWaitlistpositionsQuery",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/managementunits/",
            "/timeoffrequests/waitlistpositions/query",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_managementunit_timeoffrequests_waitlistpositions_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementManagementunitTimeoffrequestsWaitlistpositionsQuery {}
impl rt::Endpoint
for PostWorkforcemanagementManagementunitTimeoffrequestsWaitlistpositionsQuery {
    type Answer = models::WaitlistPositionListing;
}
static PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_TIMEOFFREQUEST_USER_INTEGRATIONSTATUS: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementManagementunitTimeoffrequestUserIntegrationstatus",
        rt::Method::Patch,
        &[
            "/api/v2/workforcemanagement/managementunits/",
            "/timeoffrequests/",
            "/users/",
            "/integrationstatus",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_managementunit_timeoffrequest_user_integrationstatus`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementManagementunitTimeoffrequestUserIntegrationstatus {}
impl rt::Endpoint
for PatchWorkforcemanagementManagementunitTimeoffrequestUserIntegrationstatus {
    type Answer = models::UserTimeOffIntegrationStatusResponse;
}
static PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_UNAVAILABLETIMES_SETTINGS: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementManagementunitUnavailabletimesSettings",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/managementunits/", "/unavailabletimes/settings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_managementunit_unavailabletimes_settings`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementManagementunitUnavailabletimesSettings {}
impl rt::Endpoint for PatchWorkforcemanagementManagementunitUnavailabletimesSettings {
    type Answer = models::ManagementUnitAvailabilitySettingsResponse;
}
static GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USERS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementManagementunitUsers",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/managementunits/", "/users"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_managementunit_users`.
#[derive(Debug)]
pub enum GetWorkforcemanagementManagementunitUsers {}
impl rt::Endpoint for GetWorkforcemanagementManagementunitUsers {
    type Answer = models::WfmUserEntityListing;
}
static POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFBALANCE_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementManagementunitUserTimeoffbalanceJobs",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/managementunits/",
            "/users/",
            "/timeoffbalance/jobs",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_managementunit_user_timeoffbalance_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementManagementunitUserTimeoffbalanceJobs {}
impl rt::Endpoint for PostWorkforcemanagementManagementunitUserTimeoffbalanceJobs {
    type Answer = models::TimeOffBalancesResponse;
}
static GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFREQUESTS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementManagementunitUserTimeoffrequests",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/managementunits/", "/users/", "/timeoffrequests"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_managementunit_user_timeoffrequests`.
#[derive(Debug)]
pub enum GetWorkforcemanagementManagementunitUserTimeoffrequests {}
impl rt::Endpoint for GetWorkforcemanagementManagementunitUserTimeoffrequests {
    type Answer = models::TimeOffRequestList;
}
static POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFREQUESTS_ESTIMATE: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementManagementunitUserTimeoffrequestsEstimate",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/managementunits/",
            "/users/",
            "/timeoffrequests/estimate",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_managementunit_user_timeoffrequests_estimate`.
#[derive(Debug)]
pub enum PostWorkforcemanagementManagementunitUserTimeoffrequestsEstimate {}
impl rt::Endpoint for PostWorkforcemanagementManagementunitUserTimeoffrequestsEstimate {
    type Answer = models::EstimateAvailableTimeOffResponse;
}
impl WorkforceManagementRequest<
    PostWorkforcemanagementManagementunitUserTimeoffrequestsEstimate,
> {
    /// Sets `includeOnly`.
    #[inline]
    pub fn include_only(mut self, value: impl Into<String>) -> Self {
        self.call.query("includeOnly", value.into());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFREQUEST: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementManagementunitUserTimeoffrequest",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/managementunits/",
            "/users/",
            "/timeoffrequests/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_managementunit_user_timeoffrequest`.
#[derive(Debug)]
pub enum GetWorkforcemanagementManagementunitUserTimeoffrequest {}
impl rt::Endpoint for GetWorkforcemanagementManagementunitUserTimeoffrequest {
    type Answer = models::TimeOffRequestResponse;
}
static PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFREQUEST: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementManagementunitUserTimeoffrequest",
        rt::Method::Patch,
        &[
            "/api/v2/workforcemanagement/managementunits/",
            "/users/",
            "/timeoffrequests/",
            "",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_managementunit_user_timeoffrequest`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementManagementunitUserTimeoffrequest {}
impl rt::Endpoint for PatchWorkforcemanagementManagementunitUserTimeoffrequest {
    type Answer = models::TimeOffRequestResponse;
}
static POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFREQUEST_TIMEOFFBALANCE_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementManagementunitUserTimeoffrequestTimeoffbalanceJobs",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/managementunits/",
            "/users/",
            "/timeoffrequests/",
            "/timeoffbalance/jobs",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_managementunit_user_timeoffrequest_timeoffbalance_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementManagementunitUserTimeoffrequestTimeoffbalanceJobs {}
impl rt::Endpoint
for PostWorkforcemanagementManagementunitUserTimeoffrequestTimeoffbalanceJobs {
    type Answer = models::TimeOffBalancesResponse;
}
static GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_USER_TIMEOFFREQUEST_TIMEOFFLIMITS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementManagementunitUserTimeoffrequestTimeofflimits",
        rt::Method::Get,
        &[
            "/api/v2/workforcemanagement/managementunits/",
            "/users/",
            "/timeoffrequests/",
            "/timeofflimits",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_managementunit_user_timeoffrequest_timeofflimits`.
#[derive(Debug)]
pub enum GetWorkforcemanagementManagementunitUserTimeoffrequestTimeofflimits {}
impl rt::Endpoint
for GetWorkforcemanagementManagementunitUserTimeoffrequestTimeofflimits {
    type Answer = models::QueryTimeOffLimitValuesResponse;
}
static GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SHIFTTRADES: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementManagementunitWeekShifttrades",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/managementunits/", "/weeks/", "/shifttrades"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_managementunit_week_shifttrades`.
#[derive(Debug)]
pub enum GetWorkforcemanagementManagementunitWeekShifttrades {}
impl rt::Endpoint for GetWorkforcemanagementManagementunitWeekShifttrades {
    type Answer = models::WeekShiftTradeListResponse;
}
impl WorkforceManagementRequest<GetWorkforcemanagementManagementunitWeekShifttrades> {
    /// Sets `evaluateMatches`.
    ///
    /// Default of the service: true
    #[inline]
    pub fn evaluate_matches(mut self, value: bool) -> Self {
        self.call.query("evaluateMatches", value.to_string());
        self
    }
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
    /// Sets `includeCrossWeekShifts`.
    ///
    /// Default of the service: false
    #[inline]
    pub fn include_cross_week_shifts(mut self, value: bool) -> Self {
        self.call.query("includeCrossWeekShifts", value.to_string());
        self
    }
}
static POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SHIFTTRADES: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementManagementunitWeekShifttrades",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/managementunits/", "/weeks/", "/shifttrades"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_managementunit_week_shifttrades`.
#[derive(Debug)]
pub enum PostWorkforcemanagementManagementunitWeekShifttrades {}
impl rt::Endpoint for PostWorkforcemanagementManagementunitWeekShifttrades {
    type Answer = models::ShiftTradeResponse;
}
static POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SHIFTTRADES_SEARCH: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementManagementunitWeekShifttradesSearch",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/managementunits/",
            "/weeks/",
            "/shifttrades/search",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_managementunit_week_shifttrades_search`.
#[derive(Debug)]
pub enum PostWorkforcemanagementManagementunitWeekShifttradesSearch {}
impl rt::Endpoint for PostWorkforcemanagementManagementunitWeekShifttradesSearch {
    type Answer = models::SearchShiftTradesResponse;
}
impl WorkforceManagementRequest<
    PostWorkforcemanagementManagementunitWeekShifttradesSearch,
> {
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
}
static POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SHIFTTRADES_STATE_BULK: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementManagementunitWeekShifttradesStateBulk",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/managementunits/",
            "/weeks/",
            "/shifttrades/state/bulk",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_managementunit_week_shifttrades_state_bulk`.
#[derive(Debug)]
pub enum PostWorkforcemanagementManagementunitWeekShifttradesStateBulk {}
impl rt::Endpoint for PostWorkforcemanagementManagementunitWeekShifttradesStateBulk {
    type Answer = models::BulkUpdateShiftTradeStateResponse;
}
impl WorkforceManagementRequest<
    PostWorkforcemanagementManagementunitWeekShifttradesStateBulk,
> {
    /// Sets `forceAsync`.
    #[inline]
    pub fn force_async(mut self, value: bool) -> Self {
        self.call.query("forceAsync", value.to_string());
        self
    }
}
static PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SHIFTTRADE: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementManagementunitWeekShifttrade",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/managementunits/", "/weeks/", "/shifttrades/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_managementunit_week_shifttrade`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementManagementunitWeekShifttrade {}
impl rt::Endpoint for PatchWorkforcemanagementManagementunitWeekShifttrade {
    type Answer = models::ShiftTradeResponse;
}
static POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SHIFTTRADE_MATCH: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementManagementunitWeekShifttradeMatch",
        rt::Method::Post,
        &[
            "/api/v2/workforcemanagement/managementunits/",
            "/weeks/",
            "/shifttrades/",
            "/match",
        ],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_managementunit_week_shifttrade_match`.
#[derive(Debug)]
pub enum PostWorkforcemanagementManagementunitWeekShifttradeMatch {}
impl rt::Endpoint for PostWorkforcemanagementManagementunitWeekShifttradeMatch {
    type Answer = models::MatchShiftTradeResponse;
}
static GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SCHEDULES: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementManagementunitWeekSchedules",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/managementunits/", "/weeks/", "/schedules"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_managementunit_week_schedules`.
#[derive(Debug)]
pub enum GetWorkforcemanagementManagementunitWeekSchedules {}
impl rt::Endpoint for GetWorkforcemanagementManagementunitWeekSchedules {
    type Answer = models::WeekScheduleListResponse;
}
impl WorkforceManagementRequest<GetWorkforcemanagementManagementunitWeekSchedules> {
    /// Sets `earliestWeekDate`.
    #[inline]
    pub fn earliest_week_date(mut self, value: impl Into<String>) -> Self {
        self.call.query("earliestWeekDate", value.into());
        self
    }
    /// Sets `includeOnlyPublished`.
    #[inline]
    pub fn include_only_published(mut self, value: bool) -> Self {
        self.call.query("includeOnlyPublished", value.to_string());
        self
    }
    /// Sets `latestWeekDate`.
    #[inline]
    pub fn latest_week_date(mut self, value: impl Into<String>) -> Self {
        self.call.query("latestWeekDate", value.into());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WEEK_SCHEDULE: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementManagementunitWeekSchedule",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/managementunits/", "/weeks/", "/schedules/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_managementunit_week_schedule`.
#[derive(Debug)]
pub enum GetWorkforcemanagementManagementunitWeekSchedule {}
impl rt::Endpoint for GetWorkforcemanagementManagementunitWeekSchedule {
    type Answer = models::WeekScheduleResponse;
}
impl WorkforceManagementRequest<GetWorkforcemanagementManagementunitWeekSchedule> {
    /// Sets `expand`.
    #[inline]
    pub fn expand(mut self, value: impl Into<String>) -> Self {
        self.call.query("expand", value.into());
        self
    }
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANROTATIONS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementManagementunitWorkplanrotations",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/managementunits/", "/workplanrotations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_managementunit_workplanrotations`.
#[derive(Debug)]
pub enum GetWorkforcemanagementManagementunitWorkplanrotations {}
impl rt::Endpoint for GetWorkforcemanagementManagementunitWorkplanrotations {
    type Answer = models::WorkPlanRotationListResponse;
}
impl WorkforceManagementRequest<GetWorkforcemanagementManagementunitWorkplanrotations> {
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
static POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANROTATIONS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementManagementunitWorkplanrotations",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/managementunits/", "/workplanrotations"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_managementunit_workplanrotations`.
#[derive(Debug)]
pub enum PostWorkforcemanagementManagementunitWorkplanrotations {}
impl rt::Endpoint for PostWorkforcemanagementManagementunitWorkplanrotations {
    type Answer = models::WorkPlanRotationResponse;
}
static GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANROTATION: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementManagementunitWorkplanrotation",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/managementunits/", "/workplanrotations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_managementunit_workplanrotation`.
#[derive(Debug)]
pub enum GetWorkforcemanagementManagementunitWorkplanrotation {}
impl rt::Endpoint for GetWorkforcemanagementManagementunitWorkplanrotation {
    type Answer = models::WorkPlanRotationResponse;
}
static DELETE_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANROTATION: rt::Operation = rt::Operation::new(
        "deleteWorkforcemanagementManagementunitWorkplanrotation",
        rt::Method::Delete,
        &["/api/v2/workforcemanagement/managementunits/", "/workplanrotations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_workforcemanagement_managementunit_workplanrotation`.
#[derive(Debug)]
pub enum DeleteWorkforcemanagementManagementunitWorkplanrotation {}
impl rt::Endpoint for DeleteWorkforcemanagementManagementunitWorkplanrotation {
    type Answer = ();
}
static PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANROTATION: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementManagementunitWorkplanrotation",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/managementunits/", "/workplanrotations/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_managementunit_workplanrotation`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementManagementunitWorkplanrotation {}
impl rt::Endpoint for PatchWorkforcemanagementManagementunitWorkplanrotation {
    type Answer = models::WorkPlanRotationResponse;
}
static POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANROTATION_COPY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementManagementunitWorkplanrotationCopy",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/managementunits/", "/workplanrotations/", "/copy"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_managementunit_workplanrotation_copy`.
#[derive(Debug)]
pub enum PostWorkforcemanagementManagementunitWorkplanrotationCopy {}
impl rt::Endpoint for PostWorkforcemanagementManagementunitWorkplanrotationCopy {
    type Answer = models::WorkPlanRotationResponse;
}
static GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementManagementunitWorkplans",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/managementunits/", "/workplans"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_managementunit_workplans`.
#[derive(Debug)]
pub enum GetWorkforcemanagementManagementunitWorkplans {}
impl rt::Endpoint for GetWorkforcemanagementManagementunitWorkplans {
    type Answer = models::WorkPlanListResponse;
}
impl WorkforceManagementRequest<GetWorkforcemanagementManagementunitWorkplans> {
    /// Sets `exclude`.
    #[inline]
    pub fn exclude(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "exclude",
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
}
static POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLANS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementManagementunitWorkplans",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/managementunits/", "/workplans"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_managementunit_workplans`.
#[derive(Debug)]
pub enum PostWorkforcemanagementManagementunitWorkplans {}
impl rt::Endpoint for PostWorkforcemanagementManagementunitWorkplans {
    type Answer = models::WorkPlan;
}
impl WorkforceManagementRequest<PostWorkforcemanagementManagementunitWorkplans> {
    /// Sets `validationMode`.
    #[inline]
    pub fn validation_mode(mut self, value: impl Into<String>) -> Self {
        self.call.query("validationMode", value.into());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLAN: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementManagementunitWorkplan",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/managementunits/", "/workplans/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_managementunit_workplan`.
#[derive(Debug)]
pub enum GetWorkforcemanagementManagementunitWorkplan {}
impl rt::Endpoint for GetWorkforcemanagementManagementunitWorkplan {
    type Answer = models::WorkPlan;
}
impl WorkforceManagementRequest<GetWorkforcemanagementManagementunitWorkplan> {
    /// Sets `includeOnly`.
    #[inline]
    pub fn include_only(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "includeOnly",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static DELETE_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLAN: rt::Operation = rt::Operation::new(
        "deleteWorkforcemanagementManagementunitWorkplan",
        rt::Method::Delete,
        &["/api/v2/workforcemanagement/managementunits/", "/workplans/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_workforcemanagement_managementunit_workplan`.
#[derive(Debug)]
pub enum DeleteWorkforcemanagementManagementunitWorkplan {}
impl rt::Endpoint for DeleteWorkforcemanagementManagementunitWorkplan {
    type Answer = ();
}
static PATCH_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLAN: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementManagementunitWorkplan",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/managementunits/", "/workplans/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_managementunit_workplan`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementManagementunitWorkplan {}
impl rt::Endpoint for PatchWorkforcemanagementManagementunitWorkplan {
    type Answer = models::WorkPlan;
}
impl WorkforceManagementRequest<PatchWorkforcemanagementManagementunitWorkplan> {
    /// Sets `validationMode`.
    #[inline]
    pub fn validation_mode(mut self, value: impl Into<String>) -> Self {
        self.call.query("validationMode", value.into());
        self
    }
}
static POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLAN_COPY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementManagementunitWorkplanCopy",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/managementunits/", "/workplans/", "/copy"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_managementunit_workplan_copy`.
#[derive(Debug)]
pub enum PostWorkforcemanagementManagementunitWorkplanCopy {}
impl rt::Endpoint for PostWorkforcemanagementManagementunitWorkplanCopy {
    type Answer = models::WorkPlan;
}
static POST_WORKFORCEMANAGEMENT_MANAGEMENTUNIT_WORKPLAN_VALIDATE: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementManagementunitWorkplanValidate",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/managementunits/", "/workplans/", "/validate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_managementunit_workplan_validate`.
#[derive(Debug)]
pub enum PostWorkforcemanagementManagementunitWorkplanValidate {}
impl rt::Endpoint for PostWorkforcemanagementManagementunitWorkplanValidate {
    type Answer = models::ValidateWorkPlanResponse;
}
impl WorkforceManagementRequest<PostWorkforcemanagementManagementunitWorkplanValidate> {
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
static GET_WORKFORCEMANAGEMENT_NOTIFICATIONS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementNotifications",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/notifications"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_notifications`.
#[derive(Debug)]
pub enum GetWorkforcemanagementNotifications {}
impl rt::Endpoint for GetWorkforcemanagementNotifications {
    type Answer = models::NotificationsResponse;
}
static POST_WORKFORCEMANAGEMENT_NOTIFICATIONS_UPDATE: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementNotificationsUpdate",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/notifications/update"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_notifications_update`.
#[derive(Debug)]
pub enum PostWorkforcemanagementNotificationsUpdate {}
impl rt::Endpoint for PostWorkforcemanagementNotificationsUpdate {
    type Answer = models::UpdateNotificationsResponse;
}
static GET_WORKFORCEMANAGEMENT_SCHEDULEBIDS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementSchedulebids",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/schedulebids"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_schedulebids`.
#[derive(Debug)]
pub enum GetWorkforcemanagementSchedulebids {}
impl rt::Endpoint for GetWorkforcemanagementSchedulebids {
    type Answer = models::AgentScheduleBids;
}
static GET_WORKFORCEMANAGEMENT_SCHEDULEBID_PREFERENCE: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementSchedulebidPreference",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/schedulebids/", "/preference"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_schedulebid_preference`.
#[derive(Debug)]
pub enum GetWorkforcemanagementSchedulebidPreference {}
impl rt::Endpoint for GetWorkforcemanagementSchedulebidPreference {
    type Answer = models::AgentScheduleBiddingPreferenceResponse;
}
static PUT_WORKFORCEMANAGEMENT_SCHEDULEBID_PREFERENCE: rt::Operation = rt::Operation::new(
        "putWorkforcemanagementSchedulebidPreference",
        rt::Method::Put,
        &["/api/v2/workforcemanagement/schedulebids/", "/preference"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_workforcemanagement_schedulebid_preference`.
#[derive(Debug)]
pub enum PutWorkforcemanagementSchedulebidPreference {}
impl rt::Endpoint for PutWorkforcemanagementSchedulebidPreference {
    type Answer = models::AgentScheduleBiddingPreferenceResponse;
}
static GET_WORKFORCEMANAGEMENT_SCHEDULEBID_SCHEDULESETS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementSchedulebidSchedulesets",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/schedulebids/", "/schedulesets"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_schedulebid_schedulesets`.
#[derive(Debug)]
pub enum GetWorkforcemanagementSchedulebidSchedulesets {}
impl rt::Endpoint for GetWorkforcemanagementSchedulebidSchedulesets {
    type Answer = models::AgentScheduleBidScheduleSetResponse;
}
static POST_WORKFORCEMANAGEMENT_SCHEDULES: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementSchedules",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/schedules"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_schedules`.
#[derive(Debug)]
pub enum PostWorkforcemanagementSchedules {}
impl rt::Endpoint for PostWorkforcemanagementSchedules {
    type Answer = models::UserScheduleContainer;
}
impl WorkforceManagementRequest<PostWorkforcemanagementSchedules> {
    /// Sets the body.
    #[inline]
    pub fn body(mut self, value: models::CurrentUserScheduleRequestBody) -> Self {
        self.call.body_json(&value);
        self
    }
}
static GET_WORKFORCEMANAGEMENT_SCHEDULINGJOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementSchedulingjob",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/schedulingjobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_schedulingjob`.
#[derive(Debug)]
pub enum GetWorkforcemanagementSchedulingjob {}
impl rt::Endpoint for GetWorkforcemanagementSchedulingjob {
    type Answer = models::SchedulingStatusResponse;
}
static PATCH_WORKFORCEMANAGEMENT_SCHEDULINGPREFERENCES: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementSchedulingpreferences",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/schedulingpreferences"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_schedulingpreferences`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementSchedulingpreferences {}
impl rt::Endpoint for PatchWorkforcemanagementSchedulingpreferences {
    type Answer = models::AgentSchedulingPreferenceListing;
}
static POST_WORKFORCEMANAGEMENT_SCHEDULINGPREFERENCES_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementSchedulingpreferencesQuery",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/schedulingpreferences/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_schedulingpreferences_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementSchedulingpreferencesQuery {}
impl rt::Endpoint for PostWorkforcemanagementSchedulingpreferencesQuery {
    type Answer = models::AgentSchedulingPreferenceListing;
}
static GET_WORKFORCEMANAGEMENT_SCHEDULINGPREFERENCES_SETTINGS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementSchedulingpreferencesSettings",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/schedulingpreferences/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_schedulingpreferences_settings`.
#[derive(Debug)]
pub enum GetWorkforcemanagementSchedulingpreferencesSettings {}
impl rt::Endpoint for GetWorkforcemanagementSchedulingpreferencesSettings {
    type Answer = models::BusinessUnitSchedulingPreferencesSettingsResponse;
}
static GET_WORKFORCEMANAGEMENT_SHIFTTRADES: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementShifttrades",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/shifttrades"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_shifttrades`.
#[derive(Debug)]
pub enum GetWorkforcemanagementShifttrades {}
impl rt::Endpoint for GetWorkforcemanagementShifttrades {
    type Answer = models::ShiftTradeListResponse;
}
static POST_WORKFORCEMANAGEMENT_SHIFTTRADING_TRADES_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementShifttradingTradesJobs",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/shifttrading/trades/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_shifttrading_trades_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementShifttradingTradesJobs {}
impl rt::Endpoint for PostWorkforcemanagementShifttradingTradesJobs {
    type Answer = models::ShiftTradeAddTradeJobResponse;
}
impl WorkforceManagementRequest<PostWorkforcemanagementShifttradingTradesJobs> {
    /// Sets `forceAsync`.
    #[inline]
    pub fn force_async(mut self, value: bool) -> Self {
        self.call.query("forceAsync", value.to_string());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_SHIFTTRADING_TRADES_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementShifttradingTradesJob",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/shifttrading/trades/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_shifttrading_trades_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementShifttradingTradesJob {}
impl rt::Endpoint for GetWorkforcemanagementShifttradingTradesJob {
    type Answer = models::ShiftTradeAddTradeJobResponse;
}
static POST_WORKFORCEMANAGEMENT_SHIFTTRADING_TRADES_MINE_QUERY_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementShifttradingTradesMineQueryJobs",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/shifttrading/trades/mine/query/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_shifttrading_trades_mine_query_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementShifttradingTradesMineQueryJobs {}
impl rt::Endpoint for PostWorkforcemanagementShifttradingTradesMineQueryJobs {
    type Answer = models::ShiftTradeQueryAgentTradesJobResponse;
}
impl WorkforceManagementRequest<PostWorkforcemanagementShifttradingTradesMineQueryJobs> {
    /// Sets `forceAsync`.
    #[inline]
    pub fn force_async(mut self, value: bool) -> Self {
        self.call.query("forceAsync", value.to_string());
        self
    }
    /// Sets `forceDownloadService`.
    #[inline]
    pub fn force_download_service(mut self, value: bool) -> Self {
        self.call.query("forceDownloadService", value.to_string());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_SHIFTTRADING_TRADES_MINE_QUERY_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementShifttradingTradesMineQueryJob",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/shifttrading/trades/mine/query/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_shifttrading_trades_mine_query_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementShifttradingTradesMineQueryJob {}
impl rt::Endpoint for GetWorkforcemanagementShifttradingTradesMineQueryJob {
    type Answer = models::ShiftTradeQueryAgentTradesJobResponse;
}
static POST_WORKFORCEMANAGEMENT_SHIFTTRADING_TRADE_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementShifttradingTradeJobs",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/shifttrading/trades/", "/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_shifttrading_trade_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementShifttradingTradeJobs {}
impl rt::Endpoint for PostWorkforcemanagementShifttradingTradeJobs {
    type Answer = models::ShiftTradeUpdateTradeJobResponse;
}
impl WorkforceManagementRequest<PostWorkforcemanagementShifttradingTradeJobs> {
    /// Sets `forceAsync`.
    #[inline]
    pub fn force_async(mut self, value: bool) -> Self {
        self.call.query("forceAsync", value.to_string());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_SHIFTTRADING_TRADE_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementShifttradingTradeJob",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/shifttrading/trades/", "/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_shifttrading_trade_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementShifttradingTradeJob {}
impl rt::Endpoint for GetWorkforcemanagementShifttradingTradeJob {
    type Answer = models::ShiftTradeUpdateTradeJobResponse;
}
static POST_WORKFORCEMANAGEMENT_SHIFTTRADING_TRADE_MATCH_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementShifttradingTradeMatchJobs",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/shifttrading/trades/", "/match/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_shifttrading_trade_match_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementShifttradingTradeMatchJobs {}
impl rt::Endpoint for PostWorkforcemanagementShifttradingTradeMatchJobs {
    type Answer = models::ShiftTradeMatchTradeJobResponse;
}
impl WorkforceManagementRequest<PostWorkforcemanagementShifttradingTradeMatchJobs> {
    /// Sets `forceAsync`.
    #[inline]
    pub fn force_async(mut self, value: bool) -> Self {
        self.call.query("forceAsync", value.to_string());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_SHIFTTRADING_TRADE_MATCH_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementShifttradingTradeMatchJob",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/shifttrading/trades/", "/match/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_shifttrading_trade_match_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementShifttradingTradeMatchJob {}
impl rt::Endpoint for GetWorkforcemanagementShifttradingTradeMatchJob {
    type Answer = models::ShiftTradeMatchTradeJobResponse;
}
static POST_WORKFORCEMANAGEMENT_SHIFTTRADING_TRADE_STATE_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementShifttradingTradeStateJobs",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/shifttrading/trades/", "/state/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_shifttrading_trade_state_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementShifttradingTradeStateJobs {}
impl rt::Endpoint for PostWorkforcemanagementShifttradingTradeStateJobs {
    type Answer = models::ShiftTradeUpdateTradeStateJobResponse;
}
impl WorkforceManagementRequest<PostWorkforcemanagementShifttradingTradeStateJobs> {
    /// Sets `forceAsync`.
    #[inline]
    pub fn force_async(mut self, value: bool) -> Self {
        self.call.query("forceAsync", value.to_string());
        self
    }
}
static GET_WORKFORCEMANAGEMENT_SHIFTTRADING_TRADE_STATE_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementShifttradingTradeStateJob",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/shifttrading/trades/", "/state/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_shifttrading_trade_state_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementShifttradingTradeStateJob {}
impl rt::Endpoint for GetWorkforcemanagementShifttradingTradeStateJob {
    type Answer = models::ShiftTradeUpdateTradeStateJobResponse;
}
static GET_WORKFORCEMANAGEMENT_SHRINKAGE_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementShrinkageJob",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/shrinkage/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_shrinkage_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementShrinkageJob {}
impl rt::Endpoint for GetWorkforcemanagementShrinkageJob {
    type Answer = models::WfmHistoricalShrinkageResponse;
}
static GET_WORKFORCEMANAGEMENT_TEAM_ADHERENCE: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementTeamAdherence",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/teams/", "/adherence"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_team_adherence`.
#[derive(Debug)]
pub enum GetWorkforcemanagementTeamAdherence {}
impl rt::Endpoint for GetWorkforcemanagementTeamAdherence {
    type Answer = models::UserScheduleAdherenceListing;
}
static POST_WORKFORCEMANAGEMENT_TEAM_ADHERENCE_HISTORICAL: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementTeamAdherenceHistorical",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/teams/", "/adherence/historical"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_team_adherence_historical`.
#[derive(Debug)]
pub enum PostWorkforcemanagementTeamAdherenceHistorical {}
impl rt::Endpoint for PostWorkforcemanagementTeamAdherenceHistorical {
    type Answer = models::WfmHistoricalAdherenceResponse;
}
static POST_WORKFORCEMANAGEMENT_TEAM_SHRINKAGE_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementTeamShrinkageJobs",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/teams/", "/shrinkage/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_team_shrinkage_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementTeamShrinkageJobs {}
impl rt::Endpoint for PostWorkforcemanagementTeamShrinkageJobs {
    type Answer = models::WfmHistoricalShrinkageResponse;
}
static POST_WORKFORCEMANAGEMENT_TIMEOFFBALANCE_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementTimeoffbalanceJobs",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/timeoffbalance/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_timeoffbalance_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementTimeoffbalanceJobs {}
impl rt::Endpoint for PostWorkforcemanagementTimeoffbalanceJobs {
    type Answer = models::TimeOffBalancesResponse;
}
static GET_WORKFORCEMANAGEMENT_TIMEOFFBALANCE_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementTimeoffbalanceJob",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/timeoffbalance/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_timeoffbalance_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementTimeoffbalanceJob {}
impl rt::Endpoint for GetWorkforcemanagementTimeoffbalanceJob {
    type Answer = models::TimeOffBalanceJobResponse;
}
static POST_WORKFORCEMANAGEMENT_TIMEOFFLIMITS_AVAILABLE_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementTimeofflimitsAvailableQuery",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/timeofflimits/available/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_timeofflimits_available_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementTimeofflimitsAvailableQuery {}
impl rt::Endpoint for PostWorkforcemanagementTimeofflimitsAvailableQuery {
    type Answer = models::AvailableTimeOffResponse;
}
static GET_WORKFORCEMANAGEMENT_TIMEOFFREQUESTS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementTimeoffrequests",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/timeoffrequests"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_timeoffrequests`.
#[derive(Debug)]
pub enum GetWorkforcemanagementTimeoffrequests {}
impl rt::Endpoint for GetWorkforcemanagementTimeoffrequests {
    type Answer = models::TimeOffRequestList;
}
static POST_WORKFORCEMANAGEMENT_TIMEOFFREQUESTS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementTimeoffrequests",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/timeoffrequests"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_timeoffrequests`.
#[derive(Debug)]
pub enum PostWorkforcemanagementTimeoffrequests {}
impl rt::Endpoint for PostWorkforcemanagementTimeoffrequests {
    type Answer = models::TimeOffRequestResponse;
}
static POST_WORKFORCEMANAGEMENT_TIMEOFFREQUESTS_ESTIMATE: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementTimeoffrequestsEstimate",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/timeoffrequests/estimate"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_timeoffrequests_estimate`.
#[derive(Debug)]
pub enum PostWorkforcemanagementTimeoffrequestsEstimate {}
impl rt::Endpoint for PostWorkforcemanagementTimeoffrequestsEstimate {
    type Answer = models::EstimateAvailableTimeOffResponse;
}
impl WorkforceManagementRequest<PostWorkforcemanagementTimeoffrequestsEstimate> {
    /// Sets `includeOnly`.
    #[inline]
    pub fn include_only(mut self, value: impl Into<String>) -> Self {
        self.call.query("includeOnly", value.into());
        self
    }
}
static POST_WORKFORCEMANAGEMENT_TIMEOFFREQUESTS_INTEGRATIONSTATUS_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementTimeoffrequestsIntegrationstatusQuery",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/timeoffrequests/integrationstatus/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_timeoffrequests_integrationstatus_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementTimeoffrequestsIntegrationstatusQuery {}
impl rt::Endpoint for PostWorkforcemanagementTimeoffrequestsIntegrationstatusQuery {
    type Answer = models::TimeOffIntegrationStatusResponseListing;
}
static GET_WORKFORCEMANAGEMENT_TIMEOFFREQUEST: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementTimeoffrequest",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/timeoffrequests/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_timeoffrequest`.
#[derive(Debug)]
pub enum GetWorkforcemanagementTimeoffrequest {}
impl rt::Endpoint for GetWorkforcemanagementTimeoffrequest {
    type Answer = models::TimeOffRequestResponse;
}
static PATCH_WORKFORCEMANAGEMENT_TIMEOFFREQUEST: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementTimeoffrequest",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/timeoffrequests/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_timeoffrequest`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementTimeoffrequest {}
impl rt::Endpoint for PatchWorkforcemanagementTimeoffrequest {
    type Answer = models::TimeOffRequestResponse;
}
static GET_WORKFORCEMANAGEMENT_TIMEOFFREQUEST_WAITLISTPOSITIONS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementTimeoffrequestWaitlistpositions",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/timeoffrequests/", "/waitlistpositions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_timeoffrequest_waitlistpositions`.
#[derive(Debug)]
pub enum GetWorkforcemanagementTimeoffrequestWaitlistpositions {}
impl rt::Endpoint for GetWorkforcemanagementTimeoffrequestWaitlistpositions {
    type Answer = models::WaitlistPositionListing;
}
static PATCH_WORKFORCEMANAGEMENT_UNAVAILABLETIMES: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementUnavailabletimes",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/unavailabletimes"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_unavailabletimes`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementUnavailabletimes {}
impl rt::Endpoint for PatchWorkforcemanagementUnavailabletimes {
    type Answer = models::UnavailableTimeListing;
}
static POST_WORKFORCEMANAGEMENT_UNAVAILABLETIMES_QUERY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementUnavailabletimesQuery",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/unavailabletimes/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_unavailabletimes_query`.
#[derive(Debug)]
pub enum PostWorkforcemanagementUnavailabletimesQuery {}
impl rt::Endpoint for PostWorkforcemanagementUnavailabletimesQuery {
    type Answer = models::UnavailableTimeListing;
}
static GET_WORKFORCEMANAGEMENT_UNAVAILABLETIMES_SETTINGS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementUnavailabletimesSettings",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/unavailabletimes/settings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_unavailabletimes_settings`.
#[derive(Debug)]
pub enum GetWorkforcemanagementUnavailabletimesSettings {}
impl rt::Endpoint for GetWorkforcemanagementUnavailabletimesSettings {
    type Answer = models::ManagementUnitAvailabilitySettingsResponse;
}
static POST_WORKFORCEMANAGEMENT_UNAVAILABLETIMES_VALIDATION_JOBS: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementUnavailabletimesValidationJobs",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/unavailabletimes/validation/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_unavailabletimes_validation_jobs`.
#[derive(Debug)]
pub enum PostWorkforcemanagementUnavailabletimesValidationJobs {}
impl rt::Endpoint for PostWorkforcemanagementUnavailabletimesValidationJobs {
    type Answer = models::ValidateAgentUnavailableTimesResponse;
}
static GET_WORKFORCEMANAGEMENT_UNAVAILABLETIMES_VALIDATION_JOB: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementUnavailabletimesValidationJob",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/unavailabletimes/validation/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_unavailabletimes_validation_job`.
#[derive(Debug)]
pub enum GetWorkforcemanagementUnavailabletimesValidationJob {}
impl rt::Endpoint for GetWorkforcemanagementUnavailabletimesValidationJob {
    type Answer = models::QueryAgentUnavailableTimesValidationJobResponse;
}
static POST_WORKFORCEMANAGEMENT_USERS_ACTIVITY: rt::Operation = rt::Operation::new(
        "postWorkforcemanagementUsersActivity",
        rt::Method::Post,
        &["/api/v2/workforcemanagement/users/activity"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_workforcemanagement_users_activity`.
#[derive(Debug)]
pub enum PostWorkforcemanagementUsersActivity {}
impl rt::Endpoint for PostWorkforcemanagementUsersActivity {
    type Answer = models::UserActivityListing;
}
static PATCH_WORKFORCEMANAGEMENT_USERS_WORKPLANBIDRANKS_BULK: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementUsersWorkplanbidranksBulk",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/users/workplanbidranks/bulk"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_users_workplanbidranks_bulk`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementUsersWorkplanbidranksBulk {}
impl rt::Endpoint for PatchWorkforcemanagementUsersWorkplanbidranksBulk {
    type Answer = models::EntityListing;
}
static GET_WORKFORCEMANAGEMENT_USER_WORKPLANBIDRANKS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementUserWorkplanbidranks",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/users/", "/workplanbidranks"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_user_workplanbidranks`.
#[derive(Debug)]
pub enum GetWorkforcemanagementUserWorkplanbidranks {}
impl rt::Endpoint for GetWorkforcemanagementUserWorkplanbidranks {
    type Answer = models::WorkPlanBidRanks;
}
static PATCH_WORKFORCEMANAGEMENT_USER_WORKPLANBIDRANKS: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementUserWorkplanbidranks",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/users/", "/workplanbidranks"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_user_workplanbidranks`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementUserWorkplanbidranks {}
impl rt::Endpoint for PatchWorkforcemanagementUserWorkplanbidranks {
    type Answer = models::WorkPlanBidRanks;
}
static GET_WORKFORCEMANAGEMENT_WORKPLANBIDS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementWorkplanbids",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/workplanbids"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_workplanbids`.
#[derive(Debug)]
pub enum GetWorkforcemanagementWorkplanbids {}
impl rt::Endpoint for GetWorkforcemanagementWorkplanbids {
    type Answer = models::AgentWorkPlanBids;
}
static GET_WORKFORCEMANAGEMENT_WORKPLANBID_PREFERENCES: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementWorkplanbidPreferences",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/workplanbids/", "/preferences"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_workplanbid_preferences`.
#[derive(Debug)]
pub enum GetWorkforcemanagementWorkplanbidPreferences {}
impl rt::Endpoint for GetWorkforcemanagementWorkplanbidPreferences {
    type Answer = models::AgentWorkPlanBiddingPreferenceResponse;
}
static PATCH_WORKFORCEMANAGEMENT_WORKPLANBID_PREFERENCES: rt::Operation = rt::Operation::new(
        "patchWorkforcemanagementWorkplanbidPreferences",
        rt::Method::Patch,
        &["/api/v2/workforcemanagement/workplanbids/", "/preferences"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_workforcemanagement_workplanbid_preferences`.
#[derive(Debug)]
pub enum PatchWorkforcemanagementWorkplanbidPreferences {}
impl rt::Endpoint for PatchWorkforcemanagementWorkplanbidPreferences {
    type Answer = models::AgentWorkPlanBiddingPreferenceResponse;
}
static GET_WORKFORCEMANAGEMENT_WORKPLANBID_WORKPLANS: rt::Operation = rt::Operation::new(
        "getWorkforcemanagementWorkplanbidWorkplans",
        rt::Method::Get,
        &["/api/v2/workforcemanagement/workplanbids/", "/workplans"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_workforcemanagement_workplanbid_workplans`.
#[derive(Debug)]
pub enum GetWorkforcemanagementWorkplanbidWorkplans {}
impl rt::Endpoint for GetWorkforcemanagementWorkplanbidWorkplans {
    type Answer = models::AgentWorkPlanListResponse;
}
