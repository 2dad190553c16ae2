// Written by the generator: `cargo xtask regenerate`. Do not edit.

use crate::models;
use platform_client_runtime::__gen as rt;
/// The operations of Case Management.
#[derive(Clone, Debug)]
pub struct CaseManagementApi {
    client: rt::Client,
}
impl CaseManagementApi {
    /// The operations, called through a client. Cheap: it holds a clone of the client and nothing else.
    #[inline]
    pub fn new(client: &rt::Client) -> Self {
        Self { client: client.clone() }
    }
    /// `GET /api/v2/casemanagement/caseplans`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `customer_intent_id`
    /// - `division_ids`
    /// - `page_size`
    #[inline]
    pub fn get_casemanagement_caseplans(
        &self,
    ) -> CaseManagementRequest<GetCasemanagementCaseplans> {
        CaseManagementRequest::new(
            rt::Call::new(&self.client, &GET_CASEMANAGEMENT_CASEPLANS),
        )
    }
    /// `POST /api/v2/casemanagement/caseplans`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_casemanagement_caseplans(
        &self,
        body: models::CaseplanCreate,
    ) -> CaseManagementRequest<PostCasemanagementCaseplans> {
        let mut call = rt::Call::new(&self.client, &POST_CASEMANAGEMENT_CASEPLANS);
        call.body_json(&body);
        CaseManagementRequest::new(call)
    }
    /// `POST /api/v2/casemanagement/caseplans/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_casemanagement_caseplans_query(
        &self,
        body: models::CaseplanQueryRequest,
    ) -> CaseManagementRequest<PostCasemanagementCaseplansQuery> {
        let mut call = rt::Call::new(&self.client, &POST_CASEMANAGEMENT_CASEPLANS_QUERY);
        call.body_json(&body);
        CaseManagementRequest::new(call)
    }
    /// `GET /api/v2/casemanagement/caseplans/{caseplanId}`
    ///
    /// Arguments:
    /// - `caseplan_id`
    #[inline]
    pub fn get_casemanagement_caseplan(
        &self,
        caseplan_id: impl Into<String>,
    ) -> CaseManagementRequest<GetCasemanagementCaseplan> {
        CaseManagementRequest::new(
            rt::Call::new(&self.client, &GET_CASEMANAGEMENT_CASEPLAN)
                .path(&caseplan_id.into()),
        )
    }
    /// `DELETE /api/v2/casemanagement/caseplans/{caseplanId}`
    ///
    /// Arguments:
    /// - `caseplan_id`
    #[inline]
    pub fn delete_casemanagement_caseplan(
        &self,
        caseplan_id: impl Into<String>,
    ) -> CaseManagementRequest<DeleteCasemanagementCaseplan> {
        CaseManagementRequest::new(
            rt::Call::new(&self.client, &DELETE_CASEMANAGEMENT_CASEPLAN)
                .path(&caseplan_id.into()),
        )
    }
    /// `PATCH /api/v2/casemanagement/caseplans/{caseplanId}`
    ///
    /// Arguments:
    /// - `caseplan_id`
    /// - `body`
    #[inline]
    pub fn patch_casemanagement_caseplan(
        &self,
        caseplan_id: impl Into<String>,
        body: models::CaseplanUpdate,
    ) -> CaseManagementRequest<PatchCasemanagementCaseplan> {
        let mut call = rt::Call::new(&self.client, &PATCH_CASEMANAGEMENT_CASEPLAN)
            .path(&caseplan_id.into());
        call.body_json(&body);
        CaseManagementRequest::new(call)
    }
    /// `POST /api/v2/casemanagement/caseplans/{caseplanId}/dataschemas`
    ///
    /// Arguments:
    /// - `caseplan_id`
    /// - `body`
    #[inline]
    pub fn post_casemanagement_caseplan_dataschemas(
        &self,
        caseplan_id: impl Into<String>,
        body: models::CaseplanDataSchemaRequest,
    ) -> CaseManagementRequest<PostCasemanagementCaseplanDataschemas> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CASEMANAGEMENT_CASEPLAN_DATASCHEMAS,
            )
            .path(&caseplan_id.into());
        call.body_json(&body);
        CaseManagementRequest::new(call)
    }
    /// `PUT /api/v2/casemanagement/caseplans/{caseplanId}/dataschemas/{schemaKeyName}`
    ///
    /// Arguments:
    /// - `caseplan_id`
    /// - `schema_key_name`
    /// - `body`
    #[inline]
    pub fn put_casemanagement_caseplan_dataschema(
        &self,
        caseplan_id: impl Into<String>,
        schema_key_name: impl Into<String>,
        body: models::CaseplanDataSchemaRequest,
    ) -> CaseManagementRequest<PutCasemanagementCaseplanDataschema> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_CASEMANAGEMENT_CASEPLAN_DATASCHEMA,
            )
            .path(&caseplan_id.into())
            .path(&schema_key_name.into());
        call.body_json(&body);
        CaseManagementRequest::new(call)
    }
    /// `DELETE /api/v2/casemanagement/caseplans/{caseplanId}/dataschemas/{schemaKeyName}`
    ///
    /// Arguments:
    /// - `caseplan_id`
    /// - `schema_key_name`
    #[inline]
    pub fn delete_casemanagement_caseplan_dataschema(
        &self,
        caseplan_id: impl Into<String>,
        schema_key_name: impl Into<String>,
    ) -> CaseManagementRequest<DeleteCasemanagementCaseplanDataschema> {
        CaseManagementRequest::new(
            rt::Call::new(&self.client, &DELETE_CASEMANAGEMENT_CASEPLAN_DATASCHEMA)
                .path(&caseplan_id.into())
                .path(&schema_key_name.into()),
        )
    }
    /// `PUT /api/v2/casemanagement/caseplans/{caseplanId}/intakesettings`
    ///
    /// Arguments:
    /// - `caseplan_id`
    /// - `body`
    #[inline]
    pub fn put_casemanagement_caseplan_intakesettings(
        &self,
        caseplan_id: impl Into<String>,
        body: models::IntakeSettingsUpdate,
    ) -> CaseManagementRequest<PutCasemanagementCaseplanIntakesettings> {
        let mut call = rt::Call::new(
                &self.client,
                &PUT_CASEMANAGEMENT_CASEPLAN_INTAKESETTINGS,
            )
            .path(&caseplan_id.into());
        call.body_json(&body);
        CaseManagementRequest::new(call)
    }
    /// `POST /api/v2/casemanagement/caseplans/{caseplanId}/publish`
    ///
    /// Arguments:
    /// - `caseplan_id`
    #[inline]
    pub fn post_casemanagement_caseplan_publish(
        &self,
        caseplan_id: impl Into<String>,
    ) -> CaseManagementRequest<PostCasemanagementCaseplanPublish> {
        CaseManagementRequest::new(
            rt::Call::new(&self.client, &POST_CASEMANAGEMENT_CASEPLAN_PUBLISH)
                .path(&caseplan_id.into()),
        )
    }
    /// `POST /api/v2/casemanagement/caseplans/{caseplanId}/stageplans`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `caseplan_id`
    /// - `body`
    #[inline]
    pub fn post_casemanagement_caseplan_stageplans(
        &self,
        caseplan_id: impl Into<String>,
        body: models::StageplanCreate,
    ) -> CaseManagementRequest<PostCasemanagementCaseplanStageplans> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CASEMANAGEMENT_CASEPLAN_STAGEPLANS,
            )
            .path(&caseplan_id.into());
        call.body_json(&body);
        CaseManagementRequest::new(call)
    }
    /// `DELETE /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `caseplan_id`
    /// - `stageplan_id`
    #[inline]
    pub fn delete_casemanagement_caseplan_stageplan(
        &self,
        caseplan_id: impl Into<String>,
        stageplan_id: impl Into<String>,
    ) -> CaseManagementRequest<DeleteCasemanagementCaseplanStageplan> {
        CaseManagementRequest::new(
            rt::Call::new(&self.client, &DELETE_CASEMANAGEMENT_CASEPLAN_STAGEPLAN)
                .path(&caseplan_id.into())
                .path(&stageplan_id.into()),
        )
    }
    /// `PATCH /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}`
    ///
    /// Arguments:
    /// - `caseplan_id`
    /// - `stageplan_id`
    /// - `body`
    #[inline]
    pub fn patch_casemanagement_caseplan_stageplan(
        &self,
        caseplan_id: impl Into<String>,
        stageplan_id: impl Into<String>,
        body: models::StageplanUpdate,
    ) -> CaseManagementRequest<PatchCasemanagementCaseplanStageplan> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CASEMANAGEMENT_CASEPLAN_STAGEPLAN,
            )
            .path(&caseplan_id.into())
            .path(&stageplan_id.into());
        call.body_json(&body);
        CaseManagementRequest::new(call)
    }
    /// `POST /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}/reposition`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `caseplan_id`
    /// - `stageplan_id`
    /// - `body`
    #[inline]
    pub fn post_casemanagement_caseplan_stageplan_reposition(
        &self,
        caseplan_id: impl Into<String>,
        stageplan_id: impl Into<String>,
        body: models::StageplanReposition,
    ) -> CaseManagementRequest<PostCasemanagementCaseplanStageplanReposition> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CASEMANAGEMENT_CASEPLAN_STAGEPLAN_REPOSITION,
            )
            .path(&caseplan_id.into())
            .path(&stageplan_id.into());
        call.body_json(&body);
        CaseManagementRequest::new(call)
    }
    /// `PATCH /api/v2/casemanagement/caseplans/{caseplanId}/stageplans/{stageplanId}/stepplans/{stepplanId}`
    ///
    /// Arguments:
    /// - `caseplan_id`
    /// - `stageplan_id`
    /// - `stepplan_id`
    /// - `body`
    #[inline]
    pub fn patch_casemanagement_caseplan_stageplan_stepplan(
        &self,
        caseplan_id: impl Into<String>,
        stageplan_id: impl Into<String>,
        stepplan_id: impl Into<String>,
        body: models::StepplanUpdate,
    ) -> CaseManagementRequest<PatchCasemanagementCaseplanStageplanStepplan> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CASEMANAGEMENT_CASEPLAN_STAGEPLAN_STEPPLAN,
            )
            .path(&caseplan_id.into())
            .path(&stageplan_id.into())
            .path(&stepplan_id.into());
        call.body_json(&body);
        CaseManagementRequest::new(call)
    }
    /// `POST /api/v2/casemanagement/caseplans/{caseplanId}/versions`
    ///
    /// Arguments:
    /// - `caseplan_id`
    #[inline]
    pub fn post_casemanagement_caseplan_versions(
        &self,
        caseplan_id: impl Into<String>,
    ) -> CaseManagementRequest<PostCasemanagementCaseplanVersions> {
        CaseManagementRequest::new(
            rt::Call::new(&self.client, &POST_CASEMANAGEMENT_CASEPLAN_VERSIONS)
                .path(&caseplan_id.into()),
        )
    }
    /// `GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}`
    ///
    /// Arguments:
    /// - `caseplan_id`
    /// - `version_id`
    #[inline]
    pub fn get_casemanagement_caseplan_version(
        &self,
        caseplan_id: impl Into<String>,
        version_id: impl Into<String>,
    ) -> CaseManagementRequest<GetCasemanagementCaseplanVersion> {
        CaseManagementRequest::new(
            rt::Call::new(&self.client, &GET_CASEMANAGEMENT_CASEPLAN_VERSION)
                .path(&caseplan_id.into())
                .path(&version_id.into()),
        )
    }
    /// `GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/dataschemas`
    ///
    /// Arguments:
    /// - `caseplan_id`
    /// - `version_id`
    #[inline]
    pub fn get_casemanagement_caseplan_version_dataschemas(
        &self,
        caseplan_id: impl Into<String>,
        version_id: impl Into<String>,
    ) -> CaseManagementRequest<GetCasemanagementCaseplanVersionDataschemas> {
        CaseManagementRequest::new(
            rt::Call::new(&self.client, &GET_CASEMANAGEMENT_CASEPLAN_VERSION_DATASCHEMAS)
                .path(&caseplan_id.into())
                .path(&version_id.into()),
        )
    }
    /// `GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/intakesettings`
    ///
    /// Arguments:
    /// - `caseplan_id`
    /// - `version_id`
    #[inline]
    pub fn get_casemanagement_caseplan_version_intakesettings(
        &self,
        caseplan_id: impl Into<String>,
        version_id: impl Into<String>,
    ) -> CaseManagementRequest<GetCasemanagementCaseplanVersionIntakesettings> {
        CaseManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CASEMANAGEMENT_CASEPLAN_VERSION_INTAKESETTINGS,
                )
                .path(&caseplan_id.into())
                .path(&version_id.into()),
        )
    }
    /// `GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans`
    ///
    /// Arguments:
    /// - `caseplan_id`
    /// - `version_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `expands`
    /// - `page_size`
    #[inline]
    pub fn get_casemanagement_caseplan_version_stageplans(
        &self,
        caseplan_id: impl Into<String>,
        version_id: impl Into<String>,
    ) -> CaseManagementRequest<GetCasemanagementCaseplanVersionStageplans> {
        CaseManagementRequest::new(
            rt::Call::new(&self.client, &GET_CASEMANAGEMENT_CASEPLAN_VERSION_STAGEPLANS)
                .path(&caseplan_id.into())
                .path(&version_id.into()),
        )
    }
    /// `GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}`
    ///
    /// Arguments:
    /// - `caseplan_id`
    /// - `version_id`
    /// - `stageplan_id`
    ///
    /// Optional, set on the request:
    /// - `expands`
    #[inline]
    pub fn get_casemanagement_caseplan_version_stageplan(
        &self,
        caseplan_id: impl Into<String>,
        version_id: impl Into<String>,
        stageplan_id: impl Into<String>,
    ) -> CaseManagementRequest<GetCasemanagementCaseplanVersionStageplan> {
        CaseManagementRequest::new(
            rt::Call::new(&self.client, &GET_CASEMANAGEMENT_CASEPLAN_VERSION_STAGEPLAN)
                .path(&caseplan_id.into())
                .path(&version_id.into())
                .path(&stageplan_id.into()),
        )
    }
    /// `GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}/stepplans`
    ///
    /// Arguments:
    /// - `caseplan_id`
    /// - `version_id`
    /// - `stageplan_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `expands`
    /// - `page_size`
    #[inline]
    pub fn get_casemanagement_caseplan_version_stageplan_stepplans(
        &self,
        caseplan_id: impl Into<String>,
        version_id: impl Into<String>,
        stageplan_id: impl Into<String>,
    ) -> CaseManagementRequest<GetCasemanagementCaseplanVersionStageplanStepplans> {
        CaseManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CASEMANAGEMENT_CASEPLAN_VERSION_STAGEPLAN_STEPPLANS,
                )
                .path(&caseplan_id.into())
                .path(&version_id.into())
                .path(&stageplan_id.into()),
        )
    }
    /// `GET /api/v2/casemanagement/caseplans/{caseplanId}/versions/{versionId}/stageplans/{stageplanId}/stepplans/{stepplanId}`
    ///
    /// Arguments:
    /// - `caseplan_id`
    /// - `version_id`
    /// - `stageplan_id`
    /// - `stepplan_id`
    ///
    /// Optional, set on the request:
    /// - `expands`
    #[inline]
    pub fn get_casemanagement_caseplan_version_stageplan_stepplan(
        &self,
        caseplan_id: impl Into<String>,
        version_id: impl Into<String>,
        stageplan_id: impl Into<String>,
        stepplan_id: impl Into<String>,
    ) -> CaseManagementRequest<GetCasemanagementCaseplanVersionStageplanStepplan> {
        CaseManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &GET_CASEMANAGEMENT_CASEPLAN_VERSION_STAGEPLAN_STEPPLAN,
                )
                .path(&caseplan_id.into())
                .path(&version_id.into())
                .path(&stageplan_id.into())
                .path(&stepplan_id.into()),
        )
    }
    /// `POST /api/v2/casemanagement/cases`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_casemanagement_cases(
        &self,
        body: models::CaseCreate,
    ) -> CaseManagementRequest<PostCasemanagementCases> {
        let mut call = rt::Call::new(&self.client, &POST_CASEMANAGEMENT_CASES);
        call.body_json(&body);
        CaseManagementRequest::new(call)
    }
    /// `POST /api/v2/casemanagement/cases/associations/query`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_casemanagement_cases_associations_query(
        &self,
        body: models::CaseAssociationQuery,
    ) -> CaseManagementRequest<PostCasemanagementCasesAssociationsQuery> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_CASEMANAGEMENT_CASES_ASSOCIATIONS_QUERY,
        );
        call.body_json(&body);
        CaseManagementRequest::new(call)
    }
    /// `GET /api/v2/casemanagement/cases/externalcontacts/{externalContactId}`
    ///
    /// Arguments:
    /// - `external_contact_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `division_ids`
    /// - `expands`
    /// - `page_size`
    #[inline]
    pub fn get_casemanagement_cases_externalcontact(
        &self,
        external_contact_id: impl Into<String>,
    ) -> CaseManagementRequest<GetCasemanagementCasesExternalcontact> {
        CaseManagementRequest::new(
            rt::Call::new(&self.client, &GET_CASEMANAGEMENT_CASES_EXTERNALCONTACT)
                .path(&external_contact_id.into()),
        )
    }
    /// `POST /api/v2/casemanagement/cases/query/jobs`
    ///
    /// Arguments:
    /// - `body`
    #[inline]
    pub fn post_casemanagement_cases_query_jobs(
        &self,
        body: models::CaseQueryJobCreate,
    ) -> CaseManagementRequest<PostCasemanagementCasesQueryJobs> {
        let mut call = rt::Call::new(
            &self.client,
            &POST_CASEMANAGEMENT_CASES_QUERY_JOBS,
        );
        call.body_json(&body);
        CaseManagementRequest::new(call)
    }
    /// `GET /api/v2/casemanagement/cases/query/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_casemanagement_cases_query_job(
        &self,
        job_id: impl Into<String>,
    ) -> CaseManagementRequest<GetCasemanagementCasesQueryJob> {
        CaseManagementRequest::new(
            rt::Call::new(&self.client, &GET_CASEMANAGEMENT_CASES_QUERY_JOB)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/casemanagement/cases/query/jobs/{jobId}/results`
    ///
    /// Arguments:
    /// - `job_id`
    #[inline]
    pub fn get_casemanagement_cases_query_job_results(
        &self,
        job_id: impl Into<String>,
    ) -> CaseManagementRequest<GetCasemanagementCasesQueryJobResults> {
        CaseManagementRequest::new(
            rt::Call::new(&self.client, &GET_CASEMANAGEMENT_CASES_QUERY_JOB_RESULTS)
                .path(&job_id.into()),
        )
    }
    /// `GET /api/v2/casemanagement/cases/references/{referenceId}`
    ///
    /// Arguments:
    /// - `reference_id`
    ///
    /// Optional, set on the request:
    /// - `expands`
    #[inline]
    pub fn get_casemanagement_cases_reference(
        &self,
        reference_id: impl Into<String>,
    ) -> CaseManagementRequest<GetCasemanagementCasesReference> {
        CaseManagementRequest::new(
            rt::Call::new(&self.client, &GET_CASEMANAGEMENT_CASES_REFERENCE)
                .path(&reference_id.into()),
        )
    }
    /// `GET /api/v2/casemanagement/cases/{caseId}`
    ///
    /// Arguments:
    /// - `case_id`
    ///
    /// Optional, set on the request:
    /// - `expands`
    #[inline]
    pub fn get_casemanagement_case(
        &self,
        case_id: impl Into<String>,
    ) -> CaseManagementRequest<GetCasemanagementCase> {
        CaseManagementRequest::new(
            rt::Call::new(&self.client, &GET_CASEMANAGEMENT_CASE).path(&case_id.into()),
        )
    }
    /// `DELETE /api/v2/casemanagement/cases/{caseId}`
    ///
    /// Arguments:
    /// - `case_id`
    #[inline]
    pub fn delete_casemanagement_case(
        &self,
        case_id: impl Into<String>,
    ) -> CaseManagementRequest<DeleteCasemanagementCase> {
        CaseManagementRequest::new(
            rt::Call::new(&self.client, &DELETE_CASEMANAGEMENT_CASE)
                .path(&case_id.into()),
        )
    }
    /// `GET /api/v2/casemanagement/cases/{caseId}/associations`
    ///
    /// Arguments:
    /// - `case_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `page_size`
    #[inline]
    pub fn get_casemanagement_case_associations(
        &self,
        case_id: impl Into<String>,
    ) -> CaseManagementRequest<GetCasemanagementCaseAssociations> {
        CaseManagementRequest::new(
            rt::Call::new(&self.client, &GET_CASEMANAGEMENT_CASE_ASSOCIATIONS)
                .path(&case_id.into()),
        )
    }
    /// `POST /api/v2/casemanagement/cases/{caseId}/associations`
    ///
    /// Arguments:
    /// - `case_id`
    /// - `body`
    #[inline]
    pub fn post_casemanagement_case_associations(
        &self,
        case_id: impl Into<String>,
        body: models::CaseAssociationCreate,
    ) -> CaseManagementRequest<PostCasemanagementCaseAssociations> {
        let mut call = rt::Call::new(
                &self.client,
                &POST_CASEMANAGEMENT_CASE_ASSOCIATIONS,
            )
            .path(&case_id.into());
        call.body_json(&body);
        CaseManagementRequest::new(call)
    }
    /// `GET /api/v2/casemanagement/cases/{caseId}/associations/{associationId}`
    ///
    /// Arguments:
    /// - `case_id`
    /// - `association_id`
    #[inline]
    pub fn get_casemanagement_case_association(
        &self,
        case_id: impl Into<String>,
        association_id: impl Into<String>,
    ) -> CaseManagementRequest<GetCasemanagementCaseAssociation> {
        CaseManagementRequest::new(
            rt::Call::new(&self.client, &GET_CASEMANAGEMENT_CASE_ASSOCIATION)
                .path(&case_id.into())
                .path(&association_id.into()),
        )
    }
    /// `GET /api/v2/casemanagement/cases/{caseId}/comments`
    ///
    /// Arguments:
    /// - `case_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `page_size`
    /// - `sort_order`
    #[inline]
    pub fn get_casemanagement_case_comments(
        &self,
        case_id: impl Into<String>,
    ) -> CaseManagementRequest<GetCasemanagementCaseComments> {
        CaseManagementRequest::new(
            rt::Call::new(&self.client, &GET_CASEMANAGEMENT_CASE_COMMENTS)
                .path(&case_id.into()),
        )
    }
    /// `POST /api/v2/casemanagement/cases/{caseId}/comments`
    ///
    /// Arguments:
    /// - `case_id`
    /// - `body`
    #[inline]
    pub fn post_casemanagement_case_comments(
        &self,
        case_id: impl Into<String>,
        body: models::CommentCreate,
    ) -> CaseManagementRequest<PostCasemanagementCaseComments> {
        let mut call = rt::Call::new(&self.client, &POST_CASEMANAGEMENT_CASE_COMMENTS)
            .path(&case_id.into());
        call.body_json(&body);
        CaseManagementRequest::new(call)
    }
    /// `DELETE /api/v2/casemanagement/cases/{caseId}/comments/me/{commentId}`
    ///
    /// Arguments:
    /// - `case_id`
    /// - `comment_id`
    #[inline]
    pub fn delete_casemanagement_case_comments_me_comment_id(
        &self,
        case_id: impl Into<String>,
        comment_id: impl Into<String>,
    ) -> CaseManagementRequest<DeleteCasemanagementCaseCommentsMeCommentId> {
        CaseManagementRequest::new(
            rt::Call::new(
                    &self.client,
                    &DELETE_CASEMANAGEMENT_CASE_COMMENTS_ME_COMMENT_ID,
                )
                .path(&case_id.into())
                .path(&comment_id.into()),
        )
    }
    /// `GET /api/v2/casemanagement/cases/{caseId}/comments/{commentId}`
    ///
    /// Arguments:
    /// - `case_id`
    /// - `comment_id`
    #[inline]
    pub fn get_casemanagement_case_comment(
        &self,
        case_id: impl Into<String>,
        comment_id: impl Into<String>,
    ) -> CaseManagementRequest<GetCasemanagementCaseComment> {
        CaseManagementRequest::new(
            rt::Call::new(&self.client, &GET_CASEMANAGEMENT_CASE_COMMENT)
                .path(&case_id.into())
                .path(&comment_id.into()),
        )
    }
    /// `PATCH /api/v2/casemanagement/cases/{caseId}/datedue`
    ///
    /// Arguments:
    /// - `case_id`
    /// - `body`
    #[inline]
    pub fn patch_casemanagement_case_datedue(
        &self,
        case_id: impl Into<String>,
        body: models::CaseDateDueUpdate,
    ) -> CaseManagementRequest<PatchCasemanagementCaseDatedue> {
        let mut call = rt::Call::new(&self.client, &PATCH_CASEMANAGEMENT_CASE_DATEDUE)
            .path(&case_id.into());
        call.body_json(&body);
        CaseManagementRequest::new(call)
    }
    /// `PATCH /api/v2/casemanagement/cases/{caseId}/description`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `case_id`
    /// - `body`
    #[inline]
    pub fn patch_casemanagement_case_description(
        &self,
        case_id: impl Into<String>,
        body: models::CaseDescriptionUpdate,
    ) -> CaseManagementRequest<PatchCasemanagementCaseDescription> {
        let mut call = rt::Call::new(
                &self.client,
                &PATCH_CASEMANAGEMENT_CASE_DESCRIPTION,
            )
            .path(&case_id.into());
        call.body_json(&body);
        CaseManagementRequest::new(call)
    }
    /// `PATCH /api/v2/casemanagement/cases/{caseId}/externalid`
    ///
    /// A preview: it may change or go without notice.
    ///
    /// Arguments:
    /// - `case_id`
    /// - `body`
    #[inline]
    pub fn patch_casemanagement_case_externalid(
        &self,
        case_id: impl Into<String>,
        body: models::CaseExternalIdUpdate,
    ) -> CaseManagementRequest<PatchCasemanagementCaseExternalid> {
        let mut call = rt::Call::new(&self.client, &PATCH_CASEMANAGEMENT_CASE_EXTERNALID)
            .path(&case_id.into());
        call.body_json(&body);
        CaseManagementRequest::new(call)
    }
    /// `PATCH /api/v2/casemanagement/cases/{caseId}/owner`
    ///
    /// Arguments:
    /// - `case_id`
    /// - `body`
    #[inline]
    pub fn patch_casemanagement_case_owner(
        &self,
        case_id: impl Into<String>,
        body: models::CaseOwnerUpdate,
    ) -> CaseManagementRequest<PatchCasemanagementCaseOwner> {
        let mut call = rt::Call::new(&self.client, &PATCH_CASEMANAGEMENT_CASE_OWNER)
            .path(&case_id.into());
        call.body_json(&body);
        CaseManagementRequest::new(call)
    }
    /// `PATCH /api/v2/casemanagement/cases/{caseId}/priority`
    ///
    /// Arguments:
    /// - `case_id`
    /// - `body`
    #[inline]
    pub fn patch_casemanagement_case_priority(
        &self,
        case_id: impl Into<String>,
        body: models::CasePriorityUpdate,
    ) -> CaseManagementRequest<PatchCasemanagementCasePriority> {
        let mut call = rt::Call::new(&self.client, &PATCH_CASEMANAGEMENT_CASE_PRIORITY)
            .path(&case_id.into());
        call.body_json(&body);
        CaseManagementRequest::new(call)
    }
    /// `GET /api/v2/casemanagement/cases/{caseId}/stages`
    ///
    /// Arguments:
    /// - `case_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `page_size`
    #[inline]
    pub fn get_casemanagement_case_stages(
        &self,
        case_id: impl Into<String>,
    ) -> CaseManagementRequest<GetCasemanagementCaseStages> {
        CaseManagementRequest::new(
            rt::Call::new(&self.client, &GET_CASEMANAGEMENT_CASE_STAGES)
                .path(&case_id.into()),
        )
    }
    /// `GET /api/v2/casemanagement/cases/{caseId}/stages/{stageId}`
    ///
    /// Arguments:
    /// - `case_id`
    /// - `stage_id`
    #[inline]
    pub fn get_casemanagement_case_stage(
        &self,
        case_id: impl Into<String>,
        stage_id: impl Into<String>,
    ) -> CaseManagementRequest<GetCasemanagementCaseStage> {
        CaseManagementRequest::new(
            rt::Call::new(&self.client, &GET_CASEMANAGEMENT_CASE_STAGE)
                .path(&case_id.into())
                .path(&stage_id.into()),
        )
    }
    /// `GET /api/v2/casemanagement/cases/{caseId}/stages/{stageId}/steps`
    ///
    /// Arguments:
    /// - `case_id`
    /// - `stage_id`
    ///
    /// Optional, set on the request:
    /// - `after`
    /// - `before`
    /// - `page_size`
    #[inline]
    pub fn get_casemanagement_case_stage_steps(
        &self,
        case_id: impl Into<String>,
        stage_id: impl Into<String>,
    ) -> CaseManagementRequest<GetCasemanagementCaseStageSteps> {
        CaseManagementRequest::new(
            rt::Call::new(&self.client, &GET_CASEMANAGEMENT_CASE_STAGE_STEPS)
                .path(&case_id.into())
                .path(&stage_id.into()),
        )
    }
    /// `GET /api/v2/casemanagement/cases/{caseId}/stages/{stageId}/steps/{stepId}`
    ///
    /// Arguments:
    /// - `case_id`
    /// - `stage_id`
    /// - `step_id`
    #[inline]
    pub fn get_casemanagement_case_stage_step(
        &self,
        case_id: impl Into<String>,
        stage_id: impl Into<String>,
        step_id: impl Into<String>,
    ) -> CaseManagementRequest<GetCasemanagementCaseStageStep> {
        CaseManagementRequest::new(
            rt::Call::new(&self.client, &GET_CASEMANAGEMENT_CASE_STAGE_STEP)
                .path(&case_id.into())
                .path(&stage_id.into())
                .path(&step_id.into()),
        )
    }
    /// `PATCH /api/v2/casemanagement/cases/{caseId}/summary`
    ///
    /// Arguments:
    /// - `case_id`
    /// - `body`
    #[inline]
    pub fn patch_casemanagement_case_summary(
        &self,
        case_id: impl Into<String>,
        body: models::CaseSummaryUpdate,
    ) -> CaseManagementRequest<PatchCasemanagementCaseSummary> {
        let mut call = rt::Call::new(&self.client, &PATCH_CASEMANAGEMENT_CASE_SUMMARY)
            .path(&case_id.into());
        call.body_json(&body);
        CaseManagementRequest::new(call)
    }
    /// `POST /api/v2/casemanagement/cases/{caseId}/terminate/jobs`
    ///
    /// Arguments:
    /// - `case_id`
    #[inline]
    pub fn post_casemanagement_case_terminate_jobs(
        &self,
        case_id: impl Into<String>,
    ) -> CaseManagementRequest<PostCasemanagementCaseTerminateJobs> {
        CaseManagementRequest::new(
            rt::Call::new(&self.client, &POST_CASEMANAGEMENT_CASE_TERMINATE_JOBS)
                .path(&case_id.into()),
        )
    }
    /// `GET /api/v2/casemanagement/cases/{caseId}/terminate/jobs/{jobId}`
    ///
    /// Arguments:
    /// - `case_id`
    /// - `job_id`
    #[inline]
    pub fn get_casemanagement_case_terminate_job(
        &self,
        case_id: impl Into<String>,
        job_id: impl Into<String>,
    ) -> CaseManagementRequest<GetCasemanagementCaseTerminateJob> {
        CaseManagementRequest::new(
            rt::Call::new(&self.client, &GET_CASEMANAGEMENT_CASE_TERMINATE_JOB)
                .path(&case_id.into())
                .path(&job_id.into()),
        )
    }
}
/// A request of [`CaseManagementApi`] to the operation `O`, which is sent when it is
/// awaited. The setters of an operation's optional parameters are listed below
/// under its `CaseManagementRequest<...>`.
#[must_use = "a request is sent when it is awaited"]
pub struct CaseManagementRequest<O> {
    call: rt::Call,
    operation: std::marker::PhantomData<fn() -> O>,
}
impl<O: rt::Endpoint> CaseManagementRequest<O> {
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
impl<O: rt::Endpoint> IntoFuture for CaseManagementRequest<O> {
    type Output = Result<O::Answer, rt::Error>;
    type IntoFuture = rt::Pending<O::Answer>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        self.send()
    }
}
impl<O> std::fmt::Debug for CaseManagementRequest<O> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&self.call, f)
    }
}
static GET_CASEMANAGEMENT_CASEPLANS: rt::Operation = rt::Operation::new(
        "getCasemanagementCaseplans",
        rt::Method::Get,
        &["/api/v2/casemanagement/caseplans"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_casemanagement_caseplans`.
#[derive(Debug)]
pub enum GetCasemanagementCaseplans {}
impl rt::Endpoint for GetCasemanagementCaseplans {
    type Answer = models::CaseplanListing;
}
impl CaseManagementRequest<GetCasemanagementCaseplans> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `customerIntentId`.
    #[inline]
    pub fn customer_intent_id(mut self, value: impl Into<String>) -> Self {
        self.call.query("customerIntentId", value.into());
        self
    }
    /// Sets `divisionIds`.
    #[inline]
    pub fn division_ids(mut self, value: impl Into<String>) -> Self {
        self.call.query("divisionIds", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
}
static POST_CASEMANAGEMENT_CASEPLANS: rt::Operation = rt::Operation::new(
        "postCasemanagementCaseplans",
        rt::Method::Post,
        &["/api/v2/casemanagement/caseplans"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_casemanagement_caseplans`.
#[derive(Debug)]
pub enum PostCasemanagementCaseplans {}
impl rt::Endpoint for PostCasemanagementCaseplans {
    type Answer = models::CaseplanCreateResponse;
}
static POST_CASEMANAGEMENT_CASEPLANS_QUERY: rt::Operation = rt::Operation::new(
        "postCasemanagementCaseplansQuery",
        rt::Method::Post,
        &["/api/v2/casemanagement/caseplans/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_casemanagement_caseplans_query`.
#[derive(Debug)]
pub enum PostCasemanagementCaseplansQuery {}
impl rt::Endpoint for PostCasemanagementCaseplansQuery {
    type Answer = models::CaseplanQueryEntityListing;
}
static GET_CASEMANAGEMENT_CASEPLAN: rt::Operation = rt::Operation::new(
        "getCasemanagementCaseplan",
        rt::Method::Get,
        &["/api/v2/casemanagement/caseplans/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_casemanagement_caseplan`.
#[derive(Debug)]
pub enum GetCasemanagementCaseplan {}
impl rt::Endpoint for GetCasemanagementCaseplan {
    type Answer = models::Caseplan;
}
static DELETE_CASEMANAGEMENT_CASEPLAN: rt::Operation = rt::Operation::new(
        "deleteCasemanagementCaseplan",
        rt::Method::Delete,
        &["/api/v2/casemanagement/caseplans/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_casemanagement_caseplan`.
#[derive(Debug)]
pub enum DeleteCasemanagementCaseplan {}
impl rt::Endpoint for DeleteCasemanagementCaseplan {
    type Answer = rt::Value;
}
static PATCH_CASEMANAGEMENT_CASEPLAN: rt::Operation = rt::Operation::new(
        "patchCasemanagementCaseplan",
        rt::Method::Patch,
        &["/api/v2/casemanagement/caseplans/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_casemanagement_caseplan`.
#[derive(Debug)]
pub enum PatchCasemanagementCaseplan {}
impl rt::Endpoint for PatchCasemanagementCaseplan {
    type Answer = models::Caseplan;
}
static POST_CASEMANAGEMENT_CASEPLAN_DATASCHEMAS: rt::Operation = rt::Operation::new(
        "postCasemanagementCaseplanDataschemas",
        rt::Method::Post,
        &["/api/v2/casemanagement/caseplans/", "/dataschemas"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_casemanagement_caseplan_dataschemas`.
#[derive(Debug)]
pub enum PostCasemanagementCaseplanDataschemas {}
impl rt::Endpoint for PostCasemanagementCaseplanDataschemas {
    type Answer = models::CaseplanDataSchema;
}
static PUT_CASEMANAGEMENT_CASEPLAN_DATASCHEMA: rt::Operation = rt::Operation::new(
        "putCasemanagementCaseplanDataschema",
        rt::Method::Put,
        &["/api/v2/casemanagement/caseplans/", "/dataschemas/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_casemanagement_caseplan_dataschema`.
#[derive(Debug)]
pub enum PutCasemanagementCaseplanDataschema {}
impl rt::Endpoint for PutCasemanagementCaseplanDataschema {
    type Answer = models::CaseplanDataSchema;
}
static DELETE_CASEMANAGEMENT_CASEPLAN_DATASCHEMA: rt::Operation = rt::Operation::new(
        "deleteCasemanagementCaseplanDataschema",
        rt::Method::Delete,
        &["/api/v2/casemanagement/caseplans/", "/dataschemas/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_casemanagement_caseplan_dataschema`.
#[derive(Debug)]
pub enum DeleteCasemanagementCaseplanDataschema {}
impl rt::Endpoint for DeleteCasemanagementCaseplanDataschema {
    type Answer = rt::Value;
}
static PUT_CASEMANAGEMENT_CASEPLAN_INTAKESETTINGS: rt::Operation = rt::Operation::new(
        "putCasemanagementCaseplanIntakesettings",
        rt::Method::Put,
        &["/api/v2/casemanagement/caseplans/", "/intakesettings"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `put_casemanagement_caseplan_intakesettings`.
#[derive(Debug)]
pub enum PutCasemanagementCaseplanIntakesettings {}
impl rt::Endpoint for PutCasemanagementCaseplanIntakesettings {
    type Answer = models::IntakeSettingsListing;
}
static POST_CASEMANAGEMENT_CASEPLAN_PUBLISH: rt::Operation = rt::Operation::new(
        "postCasemanagementCaseplanPublish",
        rt::Method::Post,
        &["/api/v2/casemanagement/caseplans/", "/publish"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_casemanagement_caseplan_publish`.
#[derive(Debug)]
pub enum PostCasemanagementCaseplanPublish {}
impl rt::Endpoint for PostCasemanagementCaseplanPublish {
    type Answer = models::Caseplan;
}
static POST_CASEMANAGEMENT_CASEPLAN_STAGEPLANS: rt::Operation = rt::Operation::new(
        "postCasemanagementCaseplanStageplans",
        rt::Method::Post,
        &["/api/v2/casemanagement/caseplans/", "/stageplans"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_casemanagement_caseplan_stageplans`.
#[derive(Debug)]
pub enum PostCasemanagementCaseplanStageplans {}
impl rt::Endpoint for PostCasemanagementCaseplanStageplans {
    type Answer = models::Stageplan;
}
static DELETE_CASEMANAGEMENT_CASEPLAN_STAGEPLAN: rt::Operation = rt::Operation::new(
        "deleteCasemanagementCaseplanStageplan",
        rt::Method::Delete,
        &["/api/v2/casemanagement/caseplans/", "/stageplans/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_casemanagement_caseplan_stageplan`.
#[derive(Debug)]
pub enum DeleteCasemanagementCaseplanStageplan {}
impl rt::Endpoint for DeleteCasemanagementCaseplanStageplan {
    type Answer = rt::Value;
}
static PATCH_CASEMANAGEMENT_CASEPLAN_STAGEPLAN: rt::Operation = rt::Operation::new(
        "patchCasemanagementCaseplanStageplan",
        rt::Method::Patch,
        &["/api/v2/casemanagement/caseplans/", "/stageplans/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_casemanagement_caseplan_stageplan`.
#[derive(Debug)]
pub enum PatchCasemanagementCaseplanStageplan {}
impl rt::Endpoint for PatchCasemanagementCaseplanStageplan {
    type Answer = models::Stageplan;
}
static POST_CASEMANAGEMENT_CASEPLAN_STAGEPLAN_REPOSITION: rt::Operation = rt::Operation::new(
        "postCasemanagementCaseplanStageplanReposition",
        rt::Method::Post,
        &["/api/v2/casemanagement/caseplans/", "/stageplans/", "/reposition"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_casemanagement_caseplan_stageplan_reposition`.
#[derive(Debug)]
pub enum PostCasemanagementCaseplanStageplanReposition {}
impl rt::Endpoint for PostCasemanagementCaseplanStageplanReposition {
    type Answer = rt::Value;
}
static PATCH_CASEMANAGEMENT_CASEPLAN_STAGEPLAN_STEPPLAN: rt::Operation = rt::Operation::new(
        "patchCasemanagementCaseplanStageplanStepplan",
        rt::Method::Patch,
        &["/api/v2/casemanagement/caseplans/", "/stageplans/", "/stepplans/", ""],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_casemanagement_caseplan_stageplan_stepplan`.
#[derive(Debug)]
pub enum PatchCasemanagementCaseplanStageplanStepplan {}
impl rt::Endpoint for PatchCasemanagementCaseplanStageplanStepplan {
    type Answer = models::Stepplan;
}
static POST_CASEMANAGEMENT_CASEPLAN_VERSIONS: rt::Operation = rt::Operation::new(
        "postCasemanagementCaseplanVersions",
        rt::Method::Post,
        &["/api/v2/casemanagement/caseplans/", "/versions"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_casemanagement_caseplan_versions`.
#[derive(Debug)]
pub enum PostCasemanagementCaseplanVersions {}
impl rt::Endpoint for PostCasemanagementCaseplanVersions {
    type Answer = models::Caseplan;
}
static GET_CASEMANAGEMENT_CASEPLAN_VERSION: rt::Operation = rt::Operation::new(
        "getCasemanagementCaseplanVersion",
        rt::Method::Get,
        &["/api/v2/casemanagement/caseplans/", "/versions/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_casemanagement_caseplan_version`.
#[derive(Debug)]
pub enum GetCasemanagementCaseplanVersion {}
impl rt::Endpoint for GetCasemanagementCaseplanVersion {
    type Answer = models::Caseplan;
}
static GET_CASEMANAGEMENT_CASEPLAN_VERSION_DATASCHEMAS: rt::Operation = rt::Operation::new(
        "getCasemanagementCaseplanVersionDataschemas",
        rt::Method::Get,
        &["/api/v2/casemanagement/caseplans/", "/versions/", "/dataschemas"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_casemanagement_caseplan_version_dataschemas`.
#[derive(Debug)]
pub enum GetCasemanagementCaseplanVersionDataschemas {}
impl rt::Endpoint for GetCasemanagementCaseplanVersionDataschemas {
    type Answer = models::CaseplanDataSchemaListing;
}
static GET_CASEMANAGEMENT_CASEPLAN_VERSION_INTAKESETTINGS: rt::Operation = rt::Operation::new(
        "getCasemanagementCaseplanVersionIntakesettings",
        rt::Method::Get,
        &["/api/v2/casemanagement/caseplans/", "/versions/", "/intakesettings"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_casemanagement_caseplan_version_intakesettings`.
#[derive(Debug)]
pub enum GetCasemanagementCaseplanVersionIntakesettings {}
impl rt::Endpoint for GetCasemanagementCaseplanVersionIntakesettings {
    type Answer = models::IntakeSettingsListing;
}
static GET_CASEMANAGEMENT_CASEPLAN_VERSION_STAGEPLANS: rt::Operation = rt::Operation::new(
        "getCasemanagementCaseplanVersionStageplans",
        rt::Method::Get,
        &["/api/v2/casemanagement/caseplans/", "/versions/", "/stageplans"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_casemanagement_caseplan_version_stageplans`.
#[derive(Debug)]
pub enum GetCasemanagementCaseplanVersionStageplans {}
impl rt::Endpoint for GetCasemanagementCaseplanVersionStageplans {
    type Answer = models::StageplanListing;
}
impl CaseManagementRequest<GetCasemanagementCaseplanVersionStageplans> {
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
    /// Sets `expands`.
    #[inline]
    pub fn expands(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "expands",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static GET_CASEMANAGEMENT_CASEPLAN_VERSION_STAGEPLAN: rt::Operation = rt::Operation::new(
        "getCasemanagementCaseplanVersionStageplan",
        rt::Method::Get,
        &["/api/v2/casemanagement/caseplans/", "/versions/", "/stageplans/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_casemanagement_caseplan_version_stageplan`.
#[derive(Debug)]
pub enum GetCasemanagementCaseplanVersionStageplan {}
impl rt::Endpoint for GetCasemanagementCaseplanVersionStageplan {
    type Answer = models::Stageplan;
}
impl CaseManagementRequest<GetCasemanagementCaseplanVersionStageplan> {
    /// Sets `expands`.
    #[inline]
    pub fn expands(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "expands",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static GET_CASEMANAGEMENT_CASEPLAN_VERSION_STAGEPLAN_STEPPLANS: rt::Operation = rt::Operation::new(
        "getCasemanagementCaseplanVersionStageplanStepplans",
        rt::Method::Get,
        &[
            "/api/v2/casemanagement/caseplans/",
            "/versions/",
            "/stageplans/",
            "/stepplans",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_casemanagement_caseplan_version_stageplan_stepplans`.
#[derive(Debug)]
pub enum GetCasemanagementCaseplanVersionStageplanStepplans {}
impl rt::Endpoint for GetCasemanagementCaseplanVersionStageplanStepplans {
    type Answer = models::StepplanListing;
}
impl CaseManagementRequest<GetCasemanagementCaseplanVersionStageplanStepplans> {
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
    /// Sets `expands`.
    #[inline]
    pub fn expands(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "expands",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.call.query("pageSize", value.into());
        self
    }
}
static GET_CASEMANAGEMENT_CASEPLAN_VERSION_STAGEPLAN_STEPPLAN: rt::Operation = rt::Operation::new(
        "getCasemanagementCaseplanVersionStageplanStepplan",
        rt::Method::Get,
        &[
            "/api/v2/casemanagement/caseplans/",
            "/versions/",
            "/stageplans/",
            "/stepplans/",
            "",
        ],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_casemanagement_caseplan_version_stageplan_stepplan`.
#[derive(Debug)]
pub enum GetCasemanagementCaseplanVersionStageplanStepplan {}
impl rt::Endpoint for GetCasemanagementCaseplanVersionStageplanStepplan {
    type Answer = models::Stepplan;
}
impl CaseManagementRequest<GetCasemanagementCaseplanVersionStageplanStepplan> {
    /// Sets `expands`.
    #[inline]
    pub fn expands(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "expands",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static POST_CASEMANAGEMENT_CASES: rt::Operation = rt::Operation::new(
        "postCasemanagementCases",
        rt::Method::Post,
        &["/api/v2/casemanagement/cases"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_casemanagement_cases`.
#[derive(Debug)]
pub enum PostCasemanagementCases {}
impl rt::Endpoint for PostCasemanagementCases {
    type Answer = models::Case;
}
static POST_CASEMANAGEMENT_CASES_ASSOCIATIONS_QUERY: rt::Operation = rt::Operation::new(
        "postCasemanagementCasesAssociationsQuery",
        rt::Method::Post,
        &["/api/v2/casemanagement/cases/associations/query"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_casemanagement_cases_associations_query`.
#[derive(Debug)]
pub enum PostCasemanagementCasesAssociationsQuery {}
impl rt::Endpoint for PostCasemanagementCasesAssociationsQuery {
    type Answer = models::CaseAssociationQueryEntityListing;
}
static GET_CASEMANAGEMENT_CASES_EXTERNALCONTACT: rt::Operation = rt::Operation::new(
        "getCasemanagementCasesExternalcontact",
        rt::Method::Get,
        &["/api/v2/casemanagement/cases/externalcontacts/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_casemanagement_cases_externalcontact`.
#[derive(Debug)]
pub enum GetCasemanagementCasesExternalcontact {}
impl rt::Endpoint for GetCasemanagementCasesExternalcontact {
    type Answer = models::CaseListing;
}
impl CaseManagementRequest<GetCasemanagementCasesExternalcontact> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `divisionIds`.
    #[inline]
    pub fn division_ids(mut self, value: impl Into<String>) -> Self {
        self.call.query("divisionIds", value.into());
        self
    }
    /// Sets `expands`.
    #[inline]
    pub fn expands(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "expands",
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
static POST_CASEMANAGEMENT_CASES_QUERY_JOBS: rt::Operation = rt::Operation::new(
        "postCasemanagementCasesQueryJobs",
        rt::Method::Post,
        &["/api/v2/casemanagement/cases/query/jobs"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_casemanagement_cases_query_jobs`.
#[derive(Debug)]
pub enum PostCasemanagementCasesQueryJobs {}
impl rt::Endpoint for PostCasemanagementCasesQueryJobs {
    type Answer = models::CaseQueryJobResponse;
}
static GET_CASEMANAGEMENT_CASES_QUERY_JOB: rt::Operation = rt::Operation::new(
        "getCasemanagementCasesQueryJob",
        rt::Method::Get,
        &["/api/v2/casemanagement/cases/query/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_casemanagement_cases_query_job`.
#[derive(Debug)]
pub enum GetCasemanagementCasesQueryJob {}
impl rt::Endpoint for GetCasemanagementCasesQueryJob {
    type Answer = models::CaseQueryJobResponse;
}
static GET_CASEMANAGEMENT_CASES_QUERY_JOB_RESULTS: rt::Operation = rt::Operation::new(
        "getCasemanagementCasesQueryJobResults",
        rt::Method::Get,
        &["/api/v2/casemanagement/cases/query/jobs/", "/results"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_casemanagement_cases_query_job_results`.
#[derive(Debug)]
pub enum GetCasemanagementCasesQueryJobResults {}
impl rt::Endpoint for GetCasemanagementCasesQueryJobResults {
    type Answer = models::CaseQueryJobResultsResponse;
}
static GET_CASEMANAGEMENT_CASES_REFERENCE: rt::Operation = rt::Operation::new(
        "getCasemanagementCasesReference",
        rt::Method::Get,
        &["/api/v2/casemanagement/cases/references/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_casemanagement_cases_reference`.
#[derive(Debug)]
pub enum GetCasemanagementCasesReference {}
impl rt::Endpoint for GetCasemanagementCasesReference {
    type Answer = models::Case;
}
impl CaseManagementRequest<GetCasemanagementCasesReference> {
    /// Sets `expands`.
    #[inline]
    pub fn expands(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "expands",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static GET_CASEMANAGEMENT_CASE: rt::Operation = rt::Operation::new(
        "getCasemanagementCase",
        rt::Method::Get,
        &["/api/v2/casemanagement/cases/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_casemanagement_case`.
#[derive(Debug)]
pub enum GetCasemanagementCase {}
impl rt::Endpoint for GetCasemanagementCase {
    type Answer = models::Case;
}
impl CaseManagementRequest<GetCasemanagementCase> {
    /// Sets `expands`.
    #[inline]
    pub fn expands(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.call
            .query_list(
                "expands",
                value.into_iter().map(Into::into).collect(),
                rt::Collection::Multi,
            );
        self
    }
}
static DELETE_CASEMANAGEMENT_CASE: rt::Operation = rt::Operation::new(
        "deleteCasemanagementCase",
        rt::Method::Delete,
        &["/api/v2/casemanagement/cases/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_casemanagement_case`.
#[derive(Debug)]
pub enum DeleteCasemanagementCase {}
impl rt::Endpoint for DeleteCasemanagementCase {
    type Answer = rt::Value;
}
static GET_CASEMANAGEMENT_CASE_ASSOCIATIONS: rt::Operation = rt::Operation::new(
        "getCasemanagementCaseAssociations",
        rt::Method::Get,
        &["/api/v2/casemanagement/cases/", "/associations"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_casemanagement_case_associations`.
#[derive(Debug)]
pub enum GetCasemanagementCaseAssociations {}
impl rt::Endpoint for GetCasemanagementCaseAssociations {
    type Answer = models::CaseAssociationListing;
}
impl CaseManagementRequest<GetCasemanagementCaseAssociations> {
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
static POST_CASEMANAGEMENT_CASE_ASSOCIATIONS: rt::Operation = rt::Operation::new(
        "postCasemanagementCaseAssociations",
        rt::Method::Post,
        &["/api/v2/casemanagement/cases/", "/associations"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_casemanagement_case_associations`.
#[derive(Debug)]
pub enum PostCasemanagementCaseAssociations {}
impl rt::Endpoint for PostCasemanagementCaseAssociations {
    type Answer = models::CaseAssociation;
}
static GET_CASEMANAGEMENT_CASE_ASSOCIATION: rt::Operation = rt::Operation::new(
        "getCasemanagementCaseAssociation",
        rt::Method::Get,
        &["/api/v2/casemanagement/cases/", "/associations/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_casemanagement_case_association`.
#[derive(Debug)]
pub enum GetCasemanagementCaseAssociation {}
impl rt::Endpoint for GetCasemanagementCaseAssociation {
    type Answer = models::CaseAssociation;
}
static GET_CASEMANAGEMENT_CASE_COMMENTS: rt::Operation = rt::Operation::new(
        "getCasemanagementCaseComments",
        rt::Method::Get,
        &["/api/v2/casemanagement/cases/", "/comments"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_casemanagement_case_comments`.
#[derive(Debug)]
pub enum GetCasemanagementCaseComments {}
impl rt::Endpoint for GetCasemanagementCaseComments {
    type Answer = models::CommentListing;
}
impl CaseManagementRequest<GetCasemanagementCaseComments> {
    /// Sets `after`.
    #[inline]
    pub fn after(mut self, value: impl Into<String>) -> Self {
        self.call.query("after", value.into());
        self
    }
    /// Sets `pageSize`.
    #[inline]
    pub fn page_size(mut self, value: i64) -> Self {
        self.call.query("pageSize", value.to_string());
        self
    }
    /// Sets `sortOrder`.
    ///
    /// Default of the service: desc
    #[inline]
    pub fn sort_order(mut self, value: impl Into<String>) -> Self {
        self.call.query("sortOrder", value.into());
        self
    }
}
static POST_CASEMANAGEMENT_CASE_COMMENTS: rt::Operation = rt::Operation::new(
        "postCasemanagementCaseComments",
        rt::Method::Post,
        &["/api/v2/casemanagement/cases/", "/comments"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_casemanagement_case_comments`.
#[derive(Debug)]
pub enum PostCasemanagementCaseComments {}
impl rt::Endpoint for PostCasemanagementCaseComments {
    type Answer = models::Comment;
}
static DELETE_CASEMANAGEMENT_CASE_COMMENTS_ME_COMMENT_ID: rt::Operation = rt::Operation::new(
        "deleteCasemanagementCaseCommentsMeCommentId",
        rt::Method::Delete,
        &["/api/v2/casemanagement/cases/", "/comments/me/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `delete_casemanagement_case_comments_me_comment_id`.
#[derive(Debug)]
pub enum DeleteCasemanagementCaseCommentsMeCommentId {}
impl rt::Endpoint for DeleteCasemanagementCaseCommentsMeCommentId {
    type Answer = rt::Value;
}
static GET_CASEMANAGEMENT_CASE_COMMENT: rt::Operation = rt::Operation::new(
        "getCasemanagementCaseComment",
        rt::Method::Get,
        &["/api/v2/casemanagement/cases/", "/comments/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_casemanagement_case_comment`.
#[derive(Debug)]
pub enum GetCasemanagementCaseComment {}
impl rt::Endpoint for GetCasemanagementCaseComment {
    type Answer = models::Comment;
}
static PATCH_CASEMANAGEMENT_CASE_DATEDUE: rt::Operation = rt::Operation::new(
        "patchCasemanagementCaseDatedue",
        rt::Method::Patch,
        &["/api/v2/casemanagement/cases/", "/datedue"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_casemanagement_case_datedue`.
#[derive(Debug)]
pub enum PatchCasemanagementCaseDatedue {}
impl rt::Endpoint for PatchCasemanagementCaseDatedue {
    type Answer = models::Case;
}
static PATCH_CASEMANAGEMENT_CASE_DESCRIPTION: rt::Operation = rt::Operation::new(
        "patchCasemanagementCaseDescription",
        rt::Method::Patch,
        &["/api/v2/casemanagement/cases/", "/description"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_casemanagement_case_description`.
#[derive(Debug)]
pub enum PatchCasemanagementCaseDescription {}
impl rt::Endpoint for PatchCasemanagementCaseDescription {
    type Answer = models::Case;
}
static PATCH_CASEMANAGEMENT_CASE_EXTERNALID: rt::Operation = rt::Operation::new(
        "patchCasemanagementCaseExternalid",
        rt::Method::Patch,
        &["/api/v2/casemanagement/cases/", "/externalid"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_casemanagement_case_externalid`.
#[derive(Debug)]
pub enum PatchCasemanagementCaseExternalid {}
impl rt::Endpoint for PatchCasemanagementCaseExternalid {
    type Answer = models::Case;
}
static PATCH_CASEMANAGEMENT_CASE_OWNER: rt::Operation = rt::Operation::new(
        "patchCasemanagementCaseOwner",
        rt::Method::Patch,
        &["/api/v2/casemanagement/cases/", "/owner"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_casemanagement_case_owner`.
#[derive(Debug)]
pub enum PatchCasemanagementCaseOwner {}
impl rt::Endpoint for PatchCasemanagementCaseOwner {
    type Answer = models::Case;
}
static PATCH_CASEMANAGEMENT_CASE_PRIORITY: rt::Operation = rt::Operation::new(
        "patchCasemanagementCasePriority",
        rt::Method::Patch,
        &["/api/v2/casemanagement/cases/", "/priority"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_casemanagement_case_priority`.
#[derive(Debug)]
pub enum PatchCasemanagementCasePriority {}
impl rt::Endpoint for PatchCasemanagementCasePriority {
    type Answer = models::Case;
}
static GET_CASEMANAGEMENT_CASE_STAGES: rt::Operation = rt::Operation::new(
        "getCasemanagementCaseStages",
        rt::Method::Get,
        &["/api/v2/casemanagement/cases/", "/stages"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_casemanagement_case_stages`.
#[derive(Debug)]
pub enum GetCasemanagementCaseStages {}
impl rt::Endpoint for GetCasemanagementCaseStages {
    type Answer = models::StageListing;
}
impl CaseManagementRequest<GetCasemanagementCaseStages> {
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
static GET_CASEMANAGEMENT_CASE_STAGE: rt::Operation = rt::Operation::new(
        "getCasemanagementCaseStage",
        rt::Method::Get,
        &["/api/v2/casemanagement/cases/", "/stages/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_casemanagement_case_stage`.
#[derive(Debug)]
pub enum GetCasemanagementCaseStage {}
impl rt::Endpoint for GetCasemanagementCaseStage {
    type Answer = models::Stage;
}
static GET_CASEMANAGEMENT_CASE_STAGE_STEPS: rt::Operation = rt::Operation::new(
        "getCasemanagementCaseStageSteps",
        rt::Method::Get,
        &["/api/v2/casemanagement/cases/", "/stages/", "/steps"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_casemanagement_case_stage_steps`.
#[derive(Debug)]
pub enum GetCasemanagementCaseStageSteps {}
impl rt::Endpoint for GetCasemanagementCaseStageSteps {
    type Answer = models::StepListing;
}
impl CaseManagementRequest<GetCasemanagementCaseStageSteps> {
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
static GET_CASEMANAGEMENT_CASE_STAGE_STEP: rt::Operation = rt::Operation::new(
        "getCasemanagementCaseStageStep",
        rt::Method::Get,
        &["/api/v2/casemanagement/cases/", "/stages/", "/steps/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_casemanagement_case_stage_step`.
#[derive(Debug)]
pub enum GetCasemanagementCaseStageStep {}
impl rt::Endpoint for GetCasemanagementCaseStageStep {
    type Answer = models::Step;
}
static PATCH_CASEMANAGEMENT_CASE_SUMMARY: rt::Operation = rt::Operation::new(
        "patchCasemanagementCaseSummary",
        rt::Method::Patch,
        &["/api/v2/casemanagement/cases/", "/summary"],
    )
    .accept("application/json")
    .content_type("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `patch_casemanagement_case_summary`.
#[derive(Debug)]
pub enum PatchCasemanagementCaseSummary {}
impl rt::Endpoint for PatchCasemanagementCaseSummary {
    type Answer = models::Case;
}
static POST_CASEMANAGEMENT_CASE_TERMINATE_JOBS: rt::Operation = rt::Operation::new(
        "postCasemanagementCaseTerminateJobs",
        rt::Method::Post,
        &["/api/v2/casemanagement/cases/", "/terminate/jobs"],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `post_casemanagement_case_terminate_jobs`.
#[derive(Debug)]
pub enum PostCasemanagementCaseTerminateJobs {}
impl rt::Endpoint for PostCasemanagementCaseTerminateJobs {
    type Answer = models::TerminateJob;
}
static GET_CASEMANAGEMENT_CASE_TERMINATE_JOB: rt::Operation = rt::Operation::new(
        "getCasemanagementCaseTerminateJob",
        rt::Method::Get,
        &["/api/v2/casemanagement/cases/", "/terminate/jobs/", ""],
    )
    .accept("application/json")
    .security(&["PureCloud OAuth"]);
/// Marks the requests of `get_casemanagement_case_terminate_job`.
#[derive(Debug)]
pub enum GetCasemanagementCaseTerminateJob {}
impl rt::Endpoint for GetCasemanagementCaseTerminateJob {
    type Answer = models::TerminateJob;
}
